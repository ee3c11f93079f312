import { Component, type ComponentChildren } from 'preact';
import type { Claim } from '../../api/types';
import { useGrowing } from '../../app/growing';
import { ClaimLine } from '../../part/ClaimLine';
import { light } from './Article';
import { ClaimValues } from './ClaimValues';

interface PanelProps {
    readonly claims: readonly Claim[];
    readonly titles?: ReadonlyMap<string, string>;
    readonly chosen: string;
    readonly onSelect: (id: string) => void;
    readonly tools: ComponentChildren;
}

/** Claims that are drawn at once, and then at a time. */
const FIRST = 24;
const STEP = 24;

/** The claims of a dispatch in the order of the text; the chosen one is opened into its values. */
export function ClaimPanel({ claims, titles, chosen, onSelect, tools }: PanelProps) {
    const grown = useGrowing(claims, claims.length, FIRST, STEP);
    if (claims.length === 0) {
        return <p class="quiet">No event was found in this dispatch. Texts that tell of no act and no statement have none.</p>;
    }
    const drawn = Math.max(grown, claims.findIndex((c) => c.claim_id === chosen) + 2);
    return (
        <ol class="claim-list">
            {claims.slice(0, drawn).map((claim) => (
                <ClaimItem key={claim.claim_id} claim={claim} titles={titles} open={claim.claim_id === chosen} onSelect={onSelect} tools={claim.claim_id === chosen ? tools : null} />
            ))}
        </ol>
    );
}

interface ItemProps {
    readonly claim: Claim;
    readonly titles: ReadonlyMap<string, string> | undefined;
    readonly open: boolean;
    readonly onSelect: (id: string) => void;
    readonly tools: ComponentChildren;
}

/** One claim; closed ones are drawn anew only when they were corrected. */
class ClaimItem extends Component<ItemProps> {
    override shouldComponentUpdate(next: ItemProps): boolean {
        return next.open || this.props.open || next.claim !== this.props.claim;
    }

    override render({ claim, titles, open, onSelect, tools }: ItemProps) {
        return (
            <li data-claim={claim.claim_id} data-chosen={open} class={claim.review?.action === 'reject' ? 'rejected' : ''} onMouseEnter={() => light([claim.claim_id])} onMouseLeave={() => light([])}>
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
    }
}
