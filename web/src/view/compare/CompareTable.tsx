import './compare.css';
import type { TellingClaim } from '../../api/types';
import { shortDay } from '../../chart/days';
import { Marked } from '../docket/Quoted';
import { compared, inTime } from './comparison';

/** Reports of one happening side by side, earliest first; cells that differ are marked by sign as well as by colour. */
export function CompareTable({ claims }: { claims: readonly TellingClaim[] }) {
    const columns = inTime(claims);
    return (
        <div class="scroll-x" tabIndex={0} role="region" aria-label="Reports side by side">
            <table class="compare">
                <caption class="hidden">Reports side by side</caption>
                <thead>
                    <tr>
                        <td />
                        {columns.map((c) => (
                            <th scope="col" key={c.claim_id}>
                                <a href={`/dispatches/${c.dispatch_id}?claim=${c.claim_id}`}>
                                    {c.publisher ?? c.agency ?? 'no outlet'}, {c.published === null ? 'no date' : shortDay(c.published)}
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
