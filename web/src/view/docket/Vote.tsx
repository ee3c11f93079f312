import { useAnswer } from '../../api/resource';
import type { DocketInstrument, Outlook, WhatIf } from '../../api/docket-types';
import { param, setParams } from '../../app/router';
import { countryName } from '../../part/countries';
import { longDay } from '../../chart/days';
import { Seats } from './Seats';
import { nextAssumed, parseAssumed, writeAssumed } from './stances';

const VERDICTS: Readonly<Record<Outlook['verdict'], string>> = {
    carried: 'As things stand it carries',
    blocked: 'As things stand it is blocked',
    open: 'The vote is open',
};

/** What the stated positions come to under the body's rule, and what they would come to if members voted otherwise. */
export function Vote({ body, instrument }: { body: string; instrument: DocketInstrument }) {
    const assume = param('assume');
    const assumed = parseAssumed(assume);
    const asked = useAnswer<WhatIf>(assumed.size === 0 ? null : `/api/dockets/${encodeURIComponent(body)}/outlook?instrument=${instrument.id}&assume=${writeAssumed(assumed)}`);
    const outlook = assumed.size === 0 ? instrument.outlook : (asked.value?.outlook ?? instrument.outlook);
    if (outlook === null) {
        return (
            <section class="vote">
                <h3>The vote</h3>
                <p class="quiet">Who sits in this body, or how it decides, is not known, so nothing can be reckoned.</p>
            </section>
        );
    }
    const needs = outlook.needs;
    return (
        <section class="vote">
            <h3>The vote</h3>
            <p class={`verdict ${outlook.verdict}`}>{assumed.size === 0 ? VERDICTS[outlook.verdict] : { carried: 'Then it would carry', blocked: 'Then it would be blocked', open: 'It would still be open' }[outlook.verdict]}</p>
            <p class="quiet">
                {outlook.rule}
                {outlook.on ? ` Members on ${longDay(outlook.on)}.` : ''}
            </p>
            <p class="quiet no-print">Click a member to try another vote: for, against, abstained, then as stated again. The record stays as it is.</p>
            <Seats outlook={outlook} assumed={assumed} onPick={(member) => setParams({ instrument: instrument.id, assume: writeAssumed(nextAssumed(assumed, member)) })} />
            {assumed.size === 0 ? null : (
                <button type="button" onClick={() => setParams({ assume: '' })}>
                    As stated again
                </button>
            )}
            {asked.problem === null ? null : <p role="alert">{asked.problem.detail || asked.problem.message}</p>}
            <ul class="vote-lines">
                {outlook.lines.filter((line) => !line.startsWith(outlook.rule)).map((line) => (
                    <li key={line}>{line}</li>
                ))}
            </ul>
            {needs.pivotal && needs.pivotal.length > 0 ? (
                <p>
                    Pivotal: <strong>{needs.pivotal.map(countryName).join(', ')}</strong>
                </p>
            ) : null}
            {outlook.scenarios.length === 0 ? null : (
                <div class="scroll-x" tabIndex={0} role="region" aria-label="Scenarios">
                    <table>
                        <caption class="hidden">What would come of it under each assumption</caption>
                        <thead>
                            <tr>
                                <th scope="col">If</th>
                                <th scope="col">then</th>
                                <th scope="col" class="number">
                                    yes
                                </th>
                                <th scope="col" class="number">
                                    no
                                </th>
                                <th scope="col" class="number">
                                    abstain
                                </th>
                            </tr>
                        </thead>
                        <tbody>
                            {outlook.scenarios.map((s) => (
                                <tr key={s.id}>
                                    <td>{s.assumption}</td>
                                    <td>
                                        <strong>{s.outcome.replaceAll('-', ' ')}</strong>
                                        {s.against.length === 0 ? '' : ` (${s.against.join(', ')})`}
                                    </td>
                                    <td class="number">{s.yes}</td>
                                    <td class="number">{s.no}</td>
                                    <td class="number">{s.abstain}</td>
                                </tr>
                            ))}
                        </tbody>
                    </table>
                </div>
            )}
        </section>
    );
}
