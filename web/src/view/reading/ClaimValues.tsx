import type { Claim, Evidence } from '../../api/types';
import { valuesOf } from './values';

/** How each value of a claim came about: the value, the words it rests on, and the rule or model that gave it. */
export function ClaimValues({ claim, titles }: { claim: Claim; titles?: ReadonlyMap<string, string> | undefined }) {
    const rows = valuesOf(claim, claim.evidence ?? [], titles);
    return (
        <>
            <table class="values">
                <caption class="hidden">How each value came about</caption>
                <thead>
                    <tr>
                        <th scope="col">Field</th>
                        <th scope="col">Value</th>
                        <th scope="col">Words and rule</th>
                    </tr>
                </thead>
                <tbody>
                    {rows.map((row, i) => (
                        <tr key={i}>
                            <th scope="row">{row.field}</th>
                            <td>
                                <bdi>{row.value}</bdi>
                            </td>
                            <td>
                                {row.evidence.length === 0 ? <span class="quiet">no words of its own</span> : row.evidence.map((e, k) => <EvidenceWords evidence={e} key={k} />)}
                            </td>
                        </tr>
                    ))}
                </tbody>
            </table>
            <p class="quiet made-by">
                confidence {claim.confidence.toFixed(2)} · model {claim.derivation.model} · codebook {claim.derivation.codebook}
            </p>
            <p class="row no-print">
                <a href={`/claims?claim=${claim.claim_id}`}>{claim.claim_id}</a>
                {claim.happening_id === null ? null : <a href={`/happenings/${claim.happening_id}`}>all who tell of it</a>}
                <a href={`/api/claims/${claim.claim_id}`}>JSON</a>
                <a href={`/api/claims/${claim.claim_id}/annotations`}>Web Annotations</a>
            </p>
        </>
    );
}

function EvidenceWords({ evidence }: { evidence: Evidence }) {
    return (
        <span class="evidence-words">
            {evidence.text === null ? (
                <span class="quiet">no words</span>
            ) : (
                <q class="source-text" dir="auto">
                    {evidence.text}
                </q>
            )}
            {evidence.begin === null ? null : (
                <span class="quiet offsets">
                    {' '}
                    {evidence.begin}–{evidence.end}
                </span>
            )}
            <code>{evidence.rule}</code>
        </span>
    );
}
