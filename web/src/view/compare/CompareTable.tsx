import './compare.css';
import type { TellingClaim } from '../../api/types';
import { shortDay } from '../../chart/days';
import { Marked } from '../docket/Quoted';
import { compared, inTime, reports, type Report } from './comparison';

/** Reports of one happening side by side, earliest first; cells that differ are marked by sign as well as by colour. */
export function CompareTable({ claims }: { claims: readonly TellingClaim[] }) {
    const grouped = reports(inTime(claims));
    const columns = grouped.flatMap((r) => r.claims);
    return (
        <div class="scroll-x" tabIndex={0} role="region" aria-label="Reports side by side">
            <table class="compare">
                <caption class="hidden">Reports side by side</caption>
                <thead>
                    <tr>
                        <td rowSpan={2} />
                        {grouped.map((r) => (
                            <Outlet report={r} key={r.dispatchId} />
                        ))}
                    </tr>
                    <tr>
                        {columns.map((c) => (
                            <th scope="col" key={c.claim_id} class="claim-head">
                                <a href={`/dispatches/${c.dispatch_id}?claim=${c.claim_id}`}>
                                    <bdi>“{c.trigger.text}”</bdi>
                                </a>
                            </th>
                        ))}
                    </tr>
                </thead>
                <tbody>
                    {compared(columns).map((row) => (
                        <tr key={row.field} class={row.differs ? 'differs' : ''}>
                            <th scope="row">
                                {row.field}
                                {row.differs ? <span class="differ-sign"> ≠ differ</span> : null}
                            </th>
                            {row.cells.map((cell, i) => (
                                <td key={i}>{cell === '' ? <span class="quiet">says nothing</span> : <bdi>{cell}</bdi>}</td>
                            ))}
                        </tr>
                    ))}
                    <tr>
                        <th scope="row">the words</th>
                        {columns.map((c) => (
                            <td key={c.claim_id} class="source-text" dir="auto">
                                <Marked sentence={{ text: c.sentence_text, begin: c.sentence.begin, end: c.sentence.end }} words={[c.trigger]} />
                            </td>
                        ))}
                    </tr>
                </tbody>
            </table>
        </div>
    );
}

/** The dispatch over its claims. */
function Outlet({ report }: { report: Report }) {
    const [first] = report.claims;
    return (
        <th scope="colgroup" colSpan={report.claims.length} class="report-head">
            {first?.publisher ?? first?.agency ?? 'no outlet'}, {first?.published ? shortDay(first.published) : 'no date'}
            {first?.headline ? (
                <span class="source-text" dir="auto">
                    {first.headline}
                </span>
            ) : null}
        </th>
    );
}
