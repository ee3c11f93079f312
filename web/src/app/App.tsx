import { useEffect } from 'preact/hooks';
import { useAnswer } from '../api/resource';
import type { Census, Session } from '../api/types';
import { count } from '../part/words';
import { loadDispatch, loadHappening } from './ahead';
import { KeyHelp } from './KeyHelp';
import { Lazy } from './Lazy';
import { Menu } from './Menu';
import { go, path } from './router';
import { VIEWS } from './views';
import { Home } from '../view/home/Home';
import { hovering, listenForFiles } from '../view/home/drop';
import { said } from '../view/review/corrections';
import { NotFound } from '../view/home/NotFound';
import { SignIn } from '../view/home/SignIn';

/** The frame of every page: masthead with menu, the view that the address names, the key help. */
export function App() {
    const census = useAnswer<Census>('/api/record');
    const name = titleOf(path.value);
    useEffect(() => {
        document.title = name === '' ? 'Rapporteur' : `${name} · Rapporteur`;
    }, [name]);
    const locked = census.problem?.status === 401;
    const takes = useAnswer<Session>(locked ? null : '/api/session').value?.may.includes('post') ?? false;
    useEffect(() => (takes ? listenForFiles(() => path.value.length > 0 && go('/')) : undefined), [takes]);
    return (
        <div class="frame">
            <a class="skip" href="#main">
                To the page
            </a>
            <header class="masthead">
                <a class="name" href="/" aria-label="Rapporteur, start page">
                    Rapporteur
                </a>
                <Menu />
                <p class="census quiet">
                    {census.value === null ? null : (
                        <>
                            {census.value.file ? <span class="file">{census.value.file}</span> : null}
                            <span>{count(census.value.dispatches, 'dispatch', 'dispatches')}</span>
                            <span>{count(census.value.claims, 'claim')}</span>
                        </>
                    )}
                </p>
            </header>
            <main id="main" tabIndex={-1}>
                {locked ? <SignIn /> : <Page />}
            </main>
            <KeyHelp />
            {hovering.value ? <p class="drop-here">Drop text files here to have them read</p> : null}
            <p class="toast" role="status" aria-live="polite">
                {said.value}
            </p>
        </div>
    );
}

function Page() {
    const [first, second] = path.value;
    if (first === undefined) {
        return <Home />;
    }
    if (first === 'dispatches' && second !== undefined) {
        return <Lazy load={loadDispatch} key="dispatch" />;
    }
    if (first === 'happenings' && second !== undefined) {
        return <Lazy load={loadHappening} key="happening" />;
    }
    const view = VIEWS.find((v) => v.path === first);
    return view === undefined ? <NotFound /> : <Lazy load={view.load} key={view.path} />;
}

function titleOf(segments: readonly string[]): string {
    const [first] = segments;
    if (first === 'happenings') {
        return 'Happening';
    }
    return VIEWS.find((v) => v.path === first)?.name ?? '';
}
