import type { ComponentChildren } from 'preact';
import type { Claim } from '../../api/types';
import { ClaimLine } from '../../part/ClaimLine';
import { light } from './Article';
import { ClaimValues } from './ClaimValues';

/** The claims of a dispatch in the order of the text; the chosen one is opened into its values. */
export function ClaimPanel({ claims, titles, chosen, onSelect, tools }: { claims: readonly Claim[]; titles?: ReadonlyMap<string, string>; chosen: string; onSelect: (id: string) => void; tools: ComponentChildren }) {
    if (claims.length === 0) {
        return <p class="quiet">No event was found in this dispatch. Texts that tell of no act and no statement have none.</p>;
    }
    return (
        <ol class="claim-list">
            {claims.map((claim) => {
                const open = claim.claim_id === chosen;
                return (
                    <li key={claim.claim_id} data-claim={claim.claim_id} data-chosen={open} class={claim.review?.action === 'reject' ? 'rejected' : ''} onMouseEnter={() => light([claim.claim_id])} onMouseLeave={() => light([])}>
                        <button type="button" class="claim-button" aria-expanded={open} onFocus={() => light([claim.claim_id])} onBlur={() => light([])} onClick={() => onSelect(open ? '' : claim.claim_id)}>
                            <ClaimLine claim={claim} />
                        </button>
                        {open ? (
                            <div class="claim-open">
                                <ClaimValues claim={claim} titles={titles} />
                                {tools}
                            </div>
                        ) : null}
                    </li>
                );
            })}
        </ol>
    );
}
