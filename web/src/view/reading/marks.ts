import type { FullDispatch } from '../../api/types';
import { quarter } from '../../part/event-types';
import { spansOf } from '../../text/claim-spans';
import { lay, type LaidSpan, type Role, type RoleSpan } from '../../text/spans';

/** What is drawn over a text: the laid spans, and the look of each claim's trigger. */
export interface Marks {
    readonly spans: readonly LaidSpan[];
    readonly looks: ReadonlyMap<string, string>;
    readonly names: ReadonlyMap<string, string>;
}

/** The spans of all claims in the layers shown, and every span of the chosen claim or ledger entry. */
export function marksOf(full: FullDispatch, layers: readonly Role[], chosen: string): Marks {
    const spans: RoleSpan[] = [];
    const looks = new Map<string, string>();
    const names = new Map<string, string>();
    for (const claim of full.claims) {
        const { hue, form } = quarter(claim.event_type);
        looks.set(claim.claim_id, `${hue} ${form}`);
        names.set(claim.claim_id, claim.event_type);
        spans.push(...spansOf(claim).filter((span) => claim.claim_id === chosen || layers.includes(span.role)));
    }
    const entry = full.entries.find((e) => (e.id ?? e['toll_id']) === chosen);
    for (const words of entry?.evidence ?? []) {
        if (words.begin !== null && words.end !== null) {
            spans.push({ begin: words.begin, end: words.end, role: 'quote', owner: chosen });
        }
    }
    if (entry !== undefined) {
        names.set(chosen, entry.kind);
    }
    return { spans: lay(spans), looks, names };
}
