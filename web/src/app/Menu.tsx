import { useEffect, useState } from 'preact/hooks';
import { keyHelp } from './keys';
import { path, withSameFilter } from './router';
import { chooseTheme, theme, type Theme } from './theme';
import { GROUPS, VIEWS } from './views';

/** The menu: views by group; on narrow windows behind one button. Views that filter keep the present filter. */
export function Menu() {
    const [open, setOpen] = useState(false);
    const here = path.value[0];
    useEffect(() => setOpen(false), [path.value]);
    return (
        <>
            <button type="button" class="menu-button plain" aria-expanded={open} aria-controls="menu" onClick={() => setOpen(!open)}>
                Menu
            </button>
            <nav id="menu" class={open ? 'menu open' : 'menu'} aria-label="Views">
                {GROUPS.map((group) => (
                    <div class="menu-group" key={group}>
                        <p class="group-name">{group}</p>
                        <ul>
                            {VIEWS.filter((view) => view.group === group).map((view) => (
                                <li key={view.path}>
                                    <a href={view.filtered ? withSameFilter(`/${view.path}`) : `/${view.path}`} aria-current={here === view.path ? 'page' : undefined}>
                                        {view.name}
                                    </a>
                                </li>
                            ))}
                        </ul>
                    </div>
                ))}
                <div class="menu-group settings">
                    <label>
                        <span class="hidden">Colours</span>
                        <select value={theme.value} onChange={(event) => chooseTheme(event.currentTarget.value as Theme)}>
                            <option value="system">System colours</option>
                            <option value="light">Light</option>
                            <option value="dark">Dark</option>
                        </select>
                    </label>
                    <button type="button" class="plain" onClick={() => (keyHelp.value = true)}>
                        Keys <kbd>?</kbd>
                    </button>
                </div>
            </nav>
        </>
    );
}
