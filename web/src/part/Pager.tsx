import { param, withParams } from '../app/router';

/** Steps through pages by cursor; the cursor is in the address. */
export function Pager({ next }: { next: string | null }) {
    const at = param('cursor');
    if (next === null && at === '') {
        return null;
    }
    return (
        <nav class="pager row no-print" aria-label="Pages">
            {at === '' ? null : <a href={withParams({ cursor: '' })}>First page</a>}
            {next === null ? <span class="quiet">Last page</span> : <a href={withParams({ cursor: next })}>Next page</a>}
        </nav>
    );
}
