import type { FullDispatch, VersionNote } from '../../api/types';
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
            {full.versions.length === 0 ? null : (
                <section>
                    <h3>Versions</h3>
                    <ol class="rows versions">
                        {full.versions.map((v, i) => (
                            <li key={i}>
                                <VersionLine note={v} here={d.dispatch_id} />
                                <span class="quiet">
                                    {v.by}, {v.at.slice(0, 10)}: <bdi>{v.why}</bdi>
                                </span>
                            </li>
                        ))}
                    </ol>
                </section>
            )}
            <p class="row no-print">
                <a href={`/api/dispatches/${d.dispatch_id}/text`}>The text</a>
                <a href={`/api/dispatches/${d.dispatch_id}`}>JSON</a>
                <a href={`/api/dispatches/${d.dispatch_id}/annotations`}>Web Annotations</a>
            </p>
        </>
    );
}

/** One note in words; what is another dispatch is a way to it. */
function VersionLine({ note, here }: { note: VersionNote; here: string }) {
    const dispatch = (id: string, words: string) => (id === here ? <strong>this dispatch</strong> : <a href={`/dispatches/${id}`}>{words}</a>);
    const later = note.later_dispatch_id === null ? null : dispatch(note.later_dispatch_id, 'a later one');
    const before = dispatch(note.dispatch_id, 'an earlier one');
    switch (note.kind) {
        case 'update':
            return <span>{later} updates {before} </span>;
        case 'correction':
            return <span>{later} corrects {before} </span>;
        case 'withdrawal':
            return <span>{before} was withdrawn {later === null ? null : <>by {later} </>}</span>;
        default:
            return <span>{before} was reinstated </span>;
    }
}
