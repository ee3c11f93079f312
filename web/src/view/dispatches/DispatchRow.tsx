import type { Dispatch } from '../../api/types';
import { shortDay } from '../../chart/days';
import { count, dispatchTitle, outlet } from '../../part/words';

/** A dispatch in a list. */
export function DispatchRow({ dispatch: d }: { dispatch: Dispatch }) {
    return (
        <li class="dispatch-row">
            <a href={`/dispatches/${d.dispatch_id}`} class="source-text title" dir="auto">
                {dispatchTitle(d)}
            </a>
            <span class="quiet row facts">
                <time>{d.published === null ? 'no date' : shortDay(d.published)}</time>
                <span>{outlet(d)}</span>
                {d.dateline?.place?.text ? <span>{d.dateline.place.text}</span> : null}
                <span>{count(d.claims, 'claim')}</span>
                {d.withdrawn ? <strong class="hedge">withdrawn</strong> : null}
            </span>
        </li>
    );
}
