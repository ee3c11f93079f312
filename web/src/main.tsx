import { render } from 'preact';
import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';
import './style/frame.css';
import './style/parts.css';
import './style/print.css';
import { askAhead } from './app/ahead';
import { App } from './app/App';
import { listen } from './app/keys';
import { start } from './app/router';
import { applyTheme } from './app/theme';

applyTheme();
start();
askAhead();
listen();
render(<App />, document.getElementById('app') as HTMLElement);
