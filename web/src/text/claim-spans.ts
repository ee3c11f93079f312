import type { Claim, Words } from '../api/types';
import type { Role, RoleSpan } from './spans';

/** The spans of a claim by what they are to it; values that no words gave have none. */
export function spansOf(claim: Claim): RoleSpan[] {
    const spans: RoleSpan[] = [];
    const add = (role: Role, words: Partial<Words> | null | undefined) => {
        const { begin, end } = words ?? {};
        if (typeof begin === 'number' && typeof end === 'number' && end > begin) {
            spans.push({ begin, end, role, owner: claim.claim_id });
        }
    };
    add('trigger', claim.trigger);
    claim.actors.forEach((actor) => add('actor', actor));
    claim.recipients.forEach((recipient) => add('recipient', recipient));
    add('place', claim.place);
    add('time', claim.time);
    claim.quantities.forEach((quantity) => add('toll', quantity));
    for (const source of claim.attribution) {
        add('source', source);
        add('cue', source.cue);
    }
    add('quote', claim.quote);
    return spans;
}
