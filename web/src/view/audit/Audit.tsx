import { useAnswer } from '../../api/resource';
import type { Correction, Page } from '../../api/types';
import { param, setParams } from '../../app/router';
import { Notice, ProblemNotice } from '../../part/Notice';
import { Pager } from '../../part/Pager';
import { ViewHead } from '../../part/ViewHead';

const ACTIONS = ['accept', 'reject', 'edit', 'merge', 'split', 'undo'];

/** Every correction: who, when, what, why. Nothing is overwritten; an undone one stays, with its undoing. */
export default function Audit() {
    const query = new URLSearchParams();
    for (const name of ['by', 'action', 'cursor']) {
        if (param(name) !== '') {
            query.set(name, param(name));
        }
    }
    const { value, problem } = useAnswer<Page<Correction>>(`/api/corrections?${query}`);
    query.set('format', 'csv');
    return (
        <>
            <ViewHead
                title="Audit"
                tools={
                    <>
                        <label class="row">
                            <span>Action</span>
                            <select value={param('action')} onChange={(event) => setParams({ action: event.currentTarget.value, cursor: '' })}>
                                <option value="">all</option>
                                {ACTIONS.map((a) => (
                                    <option key={a} value={a}>
                                        {a}
                                    </option>
                                ))}
                            </select>
                        </label>
                        <a class="button" href={`/api/corrections?${query}`} download="corrections.csv">
                            CSV
                        </a>
                    </>
                }
            >
                Corrections by people, latest first. They stand beside what was coded and survive coding again.
            </ViewHead>
            {problem === null ? null : <ProblemNotice problem={problem} />}
            {value !== null && value.items.length === 0 ? <Notice title="No corrections yet">The <a href="/review">review queue</a> is where they are made; each will stand here with who, when, what and why.</Notice> : null}
            {value === null || value.items.length === 0 ? null : (
                <div class="scroll-x" tabIndex={0} role="region" aria-label="Corrections">
                    <table>
                        <caption class="hidden">Corrections</caption>
                        <thead>
                            <tr>
                                <th scope="col" class="number">
                                    No.
                                </th>
                                <th scope="col">When</th>
                                <th scope="col">Who</th>
                                <th scope="col">What</th>
                                <th scope="col">Claim</th>
                                <th scope="col">Why</th>
                            </tr>
                        </thead>
                        <tbody>
                            {value.items.map((c) => (
                                <tr key={c.number}>
                                    <td class="number">{c.number}</td>
                                    <td>
                                        <time dateTime={c.at}>{c.at.slice(0, 16).replace('T', ' ')}</time>
                                    </td>
                                    <td>
                                        <bdi>{c.by}</bdi>
                                    </td>
                                    <td>
                                        {c.action}
                                        {c.field === null ? '' : ` ${c.field.replaceAll('_', ' ')} to ${c.value === null || c.value === '' ? 'none' : c.value}`}
                                        {c.undoes === null ? '' : ` of no. ${c.undoes}`}
                                        {c.undone ? <span class="hedge">undone</span> : null}
                                    </td>
                                    <td>
                                        <a href={`/dispatches/${c.dispatch_id}?claim=${c.claim_id}`}>{c.claim_id.slice(0, 12)}</a>
                                        {c.other_claim_id === null ? null : ` with ${c.other_claim_id.slice(0, 12)}`}
                                    </td>
                                    <td>
                                        <bdi>{c.why}</bdi>
                                    </td>
                                </tr>
                            ))}
                        </tbody>
                    </table>
                </div>
            )}
            <Pager next={value?.next ?? null} />
        </>
    );
}
