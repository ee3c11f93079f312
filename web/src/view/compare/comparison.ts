import type { TellingClaim } from '../../api/types';
import { interval } from '../../chart/days';
import { bounds } from '../../chart/toll-words';
import { hedges, partyCodes, partyName, placeName, vouchedBy } from '../../part/words';

/** A field of a comparison: what each report says, and whether those that say anything differ. */
export interface ComparedField {
    readonly field: string;
    readonly cells: readonly string[];
    readonly differs: boolean;
}

/** Reports in the order of publication. */
export function inTime(claims: readonly TellingClaim[]): TellingClaim[] {
    return [...claims].sort((a, b) => compare(a.published ?? '~', b.published ?? '~') || compare(a.dispatch_id, b.dispatch_id) || a.sentence.begin - b.sentence.begin);
}

/** The fields of claims side by side; a claim that is silent on a field agrees with nobody and differs from nobody. */
export function compared(claims: readonly TellingClaim[]): ComparedField[] {
    const row = (field: string, value: (claim: TellingClaim) => string): ComparedField => {
        const cells = claims.map(value);
        return { field, cells, differs: new Set(cells.filter((c) => c !== '')).size > 1 };
    };
    const parties = (list: TellingClaim['actors']) => list.map((p) => `${partyName(p)} ${partyCodes(p)}`.trim()).join('; ');
    return [
        { ...row('who says so', vouchedBy), differs: false },
        row('event', (c) => [c.event_type, c.event_mode].filter(Boolean).join(' / ')),
        row('actor', (c) => parties(c.actors)),
        row('recipient', (c) => parties(c.recipients)),
        row('where', (c) => (c.place === null ? '' : placeName(c.place))),
        row('when', (c) => (c.time === null ? '' : interval(c.time.from, c.time.to))),
        row('toll', (c) => c.quantities.map((q) => `${bounds(q.low, q.high)} ${q.unit}${q.scope === 'running' ? ' in all' : ''}`).join('; ')),
        row('how surely', (c) => hedges(c).join(', ') || 'asserted'),
    ].filter((r) => r.cells.some((c) => c !== ''));
}

function compare(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}
