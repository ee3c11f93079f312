import './responsibility.css';
import { useAnswer } from '../../api/resource';
import type { Entry, Page, Words } from '../../api/types';
import { param, setParams } from '../../app/router';
import { list, nameOf, stringOf } from '../../part/entry-line';
import { Notice, ProblemNotice } from '../../part/Notice';
import { ViewHead } from '../../part/ViewHead';
import { count } from '../../part/words';
import { DEGREES, parties, type Accused } from './accused';

/** Who is said, by whom, to have ordered, condoned or carried out what. Everything here is alleged. */
export default function Responsibility() {
    const { value, problem } = useAnswer<Page<Entry>>('/api/entries/responsibility?limit=1000');
    if (problem !== null) {
        return <ProblemNotice problem={problem} />;
    }
    if (value === null) {
        return <p class="quiet">Asking the record …</p>;
    }
    const accused = parties(value.items);
    const who = param('who');
    const degree = param('degree');
    const shown = value.items.filter((e) => (who === '' || accused.find((a) => a.name === who)?.entries.includes(e)) && (degree === '' || DEGREES.find((d) => d.id === degree)?.is(e)));
    return (
        <>
            <ViewHead title="Responsibility">
                {count(value.items.length, 'allegation')} against {count(accused.length, 'party', 'parties')}. Each is alleged by somebody; none is found by this program.
            </ViewHead>
            {value.items.length === 0 ? (
                <Notice title="Nobody is accused">No dispatch in the record says who ordered, condoned, carried out or failed to prevent an act.</Notice>
            ) : (
                <div class="responsibility">
                    <Chart accused={accused} who={who} degree={degree} />
                    <section>
                        <h2 class="row spread">
                            <span>{who === '' ? 'All allegations' : who}</span>
                            {who === '' && degree === '' ? null : (
                                <button type="button" class="plain" onClick={() => setParams({ who: '', degree: '' })}>
                                    show all
                                </button>
                            )}
                        </h2>
                        <ul class="rows">
                            {shown.map((e) => (
                                <Allegation entry={e} key={e.id} />
                            ))}
                        </ul>
                    </section>
                </div>
            )}
        </>
    );
}

function Chart({ accused, who, degree }: { accused: readonly Accused[]; who: string; degree: string }) {
    return (
        <div class="scroll-x" tabIndex={0} role="region" aria-label="Who is accused of what part">
            <table class="accused">
                <caption class="hidden">Who is accused of what part, counted in allegations</caption>
                <thead>
                    <tr>
                        <th scope="col">Who</th>
                        {DEGREES.map((d) => (
                            <th scope="col" key={d.id}>
                                {d.words}
                            </th>
                        ))}
                    </tr>
                </thead>
                <tbody>
                    {accused.map((a) => (
                        <tr key={a.name}>
                            <th scope="row">
                                <bdi>{a.name}</bdi> <span class="codes">{a.country ?? ''}</span>
                            </th>
                            {DEGREES.map((d) => {
                                const n = a.entries.filter(d.is).length;
                                return (
                                    <td key={d.id}>
                                        {n === 0 ? null : (
                                            <button type="button" class="plain cell-count" aria-pressed={who === a.name && degree === d.id} aria-label={`${a.name}, ${d.words}: ${count(n, 'allegation')}`} onClick={() => setParams({ who: a.name, degree: d.id })}>
                                                {n}
                                            </button>
                                        )}
                                    </td>
                                );
                            })}
                        </tr>
                    ))}
                </tbody>
            </table>
        </div>
    );
}

function Allegation({ entry }: { entry: Entry }) {
    const who = entry['who'] as Record<string, unknown>;
    const service = ['rank', 'post', 'unit', 'under'].map((f) => stringOf(who[f])).filter((v) => v !== '' && v.toLowerCase() !== nameOf(who).toLowerCase());
    const number = who['count'];
    const by = list(entry['said_by']);
    const report = entry['report'] as Record<string, unknown> | null;
    return (
        <li>
            <p>
                <strong>
                    <bdi>{nameOf(who) || 'somebody not named'}</bdi>
                </strong>{' '}
                {typeof number === 'number' ? <span class="quiet">{count(number, 'person', 'people')} </span> : null}
                {service.length === 0 ? null : <span class="quiet">{service.join(', ')} </span>}
                alleged to have {partWords(entry)}: <bdi>{stringOf(entry['act'])}</bdi>
            </p>
            <p class="quiet">
                {by === '' ? 'the dispatch itself says so' : `alleged by ${by}`}
                {report && stringOf(report['title']) !== '' ? `, in ${stringOf(report['title'])}` : ''}
                {who['named'] === 'in-report-only' ? '; named in the report only' : ''}
            </p>
            {(entry.evidence ?? []).map((w: Words) => (
                <p class="source-text snippet" dir="auto" key={w.begin}>
                    “{w.text}”
                </p>
            ))}
            <p class="told-by">
                <a href={`/dispatches/${entry.dispatch_id}?tab=ledger&entry=${entry.id ?? ''}`}>
                    in the dispatch<span class="hidden"> {entry.id}</span>
                </a>
                {entry['withdrawn'] === true ? <strong class="hedge"> withdrawn</strong> : null}
            </p>
        </li>
    );
}

/** The parts somebody is said to have had; an alternative ("ordered, authorised or condoned") stays one. */
function partWords(entry: Entry): string {
    const parts = DEGREES.filter((d) => d.is(entry)).map((d) => d.words);
    return parts.length < 2 ? (parts[0] ?? 'had a part in it') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;
}
