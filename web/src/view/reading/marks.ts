import type { FullDispatch } from '../../api/types';
import { quarter } from '../../part/event-types';
import { spansOf } from '../../text/claim-spans';
import type { Role, RoleSpan } from '../../text/spans';

/** What stands for claims and entries in a text, whichever is chosen: the look of each claim's trigger, and what each is called. */
export interface Names {
    readonly looks: ReadonlyMap<string, string>;
    readonly names: ReadonlyMap<string, string>;
}

export function namesOf(full: FullDispatch): Names {
    const looks = new Map<string, string>();
    const names = new Map<string, string>();
    for (const claim of full.claims) {
        const { hue, form } = quarter(claim.event_type);
        looks.set(claim.claim_id, `${hue} ${form}`);
        names.set(claim.claim_id, claim.event_type);
    }
    for (const entry of full.entries) {
        names.set(String(entry.id ?? entry['toll_id'] ?? ''), entry.kind);
    }
    return { looks, names };
}

/** The spans of all claims in the layers shown. */
export function shownSpans(full: FullDispatch, layers: readonly Role[]): readonly RoleSpan[] {
    return full.claims.flatMap((claim) => spansOf(claim).filter((span) => layers.includes(span.role)));
}

/** Every span of the chosen claim, or the words that the chosen ledger entry rests on. */
export function ownSpans(full: FullDispatch, chosen: string): readonly RoleSpan[] {
    if (chosen === '') {
        return [];
    }
    const claim = full.claims.find((c) => c.claim_id === chosen);
    if (claim !== undefined) {
        return spansOf(claim);
    }
    const spans: RoleSpan[] = [];
    for (const { begin, end } of full.entries.find((e) => (e.id ?? e['toll_id']) === chosen)?.evidence ?? []) {
        if (begin !== null && end !== null) {
            spans.push({ begin, end, role: 'quote', owner: chosen });
        }
    }
    return spans;
}
