import type { ComponentChildren } from 'preact';

/** The head of a view: its title, what is shown in one line, and what can be done with it. */
export function ViewHead({ title, children, tools }: { title: string; children?: ComponentChildren; tools?: ComponentChildren }) {
    return (
        <div class="view-head">
            <div>
                <h1 tabIndex={-1}>{title}</h1>
                {children === undefined ? null : <p class="quiet lead-in">{children}</p>}
            </div>
            {tools === undefined ? null : <div class="row no-print">{tools}</div>}
        </div>
    );
}
