import { ViewHead } from '../../part/ViewHead';

export function NotFound() {
    return (
        <>
            <ViewHead title="There is no such page" />
            <p>
                Perhaps the address was cut off. The menu has every view; ids such as <code>dsp_…</code> and <code>clm_…</code> can be found by <a href="/search">search</a>.
            </p>
        </>
    );
}
