import type { FullDispatch } from '../../api/types';
import { longDay } from '../../chart/days';
import { safeHref } from '../../part/safe-href';
import { count } from '../../part/words';

/** What is known of the dispatch itself, and its files. */
export function AboutPanel({ full }: { full: FullDispatch }) {
    const d = full.dispatch;
    const rows: [string, string | null | undefined][] = [
        ['Headline', d.headline],
        ['Byline', d.byline],
        ['Agency', d.agency],
        ['Publisher', d.publisher],
        ['Published', d.published === null ? 'not known; relative days stay unresolved' : longDay(d.published)],
        ['Dateline', d.dateline?.place?.text],
        ['Length', count(d.length, 'character')],
        ['File', d.file],
        ['SHA-256', d.sha256],
        ['Id', d.dispatch_id],
    ];
    const link = safeHref(d.url);
    return (
        <>
            <dl class="facts-list">
                {rows.map(([name, value]) =>
                    value ? (
                        <div key={name}>
                            <dt>{name}</dt>
                            <dd>
                                <bdi>{value}</bdi>
                            </dd>
                        </div>
                    ) : null,
                )}
                {d.url === null ? null : (
                    <div>
                        <dt>Address</dt>
                        <dd>{link === null ? <bdi>{d.url}</bdi> : <a href={link} rel="noreferrer noopener" target="_blank">{d.url}</a>}</dd>
                    </div>
                )}
            </dl>
            <p class="row no-print">
                <a href={`/api/dispatches/${d.dispatch_id}/text`}>The text</a>
                <a href={`/api/dispatches/${d.dispatch_id}`}>JSON</a>
                <a href={`/api/dispatches/${d.dispatch_id}/annotations`}>Web Annotations</a>
            </p>
        </>
    );
}
