import type { ComponentChildren } from 'preact';
import type { Problem } from '../api/problem';

/** A box that explains: an empty list, a failure, a step to take. */
export function Notice({ title, children, alert = false }: { title: string; children?: ComponentChildren; alert?: boolean }) {
    return (
        <section class={alert ? 'notice alert' : 'notice'} role={alert ? 'alert' : undefined}>
            <h2>{title}</h2>
            <div>{children}</div>
        </section>
    );
}

export function ProblemNotice({ problem }: { problem: Problem }) {
    return (
        <Notice title={problem.message} alert>
            {problem.detail}
        </Notice>
    );
}
