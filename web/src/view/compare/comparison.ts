import type { Happening, Participant, TellingClaim } from '../../api/types';
import { interval } from '../../chart/days';
import { bounds } from '../../chart/toll-words';
import { hedges, calledName, partyCodes, placeName, vouchedBy } from '../../part/words';

/** A field of a comparison: what each report says, and whether two that say anything cannot both be meant as they stand. */
export interface ComparedField {
    readonly field: string;
    readonly cells: readonly string[];
    readonly differs: boolean;
}

/** Claims of one dispatch that stand beside each other. */
export interface Report {
    readonly dispatchId: string;
    readonly claims: readonly TellingClaim[];
}

/** Reports in the order of publication. */
export function inTime(claims: readonly TellingClaim[]): TellingClaim[] {
    return [...claims].sort((a, b) => compare(a.published ?? '~', b.published ?? '~') || compare(a.dispatch_id, b.dispatch_id) || a.sentence.begin - b.sentence.begin);
}

/** Claims in time, those of a dispatch together. */
export function reports(claims: readonly TellingClaim[]): Report[] {
    const found = new Map<string, TellingClaim[]>();
    for (const claim of claims) {
        found.set(claim.dispatch_id, [...(found.get(claim.dispatch_id) ?? []), claim]);
    }
    return [...found].map(([dispatchId, some]) => ({ dispatchId, claims: some }));
}

/** The happenings on which most is in dispute first, then those told most often. */
export function disputedFirst(happenings: readonly Happening[]): Happening[] {
    return [...happenings].sort((a, b) => b.disagreements.length - a.disagreements.length || b.sources.independent - a.sources.independent || b.claim_ids.length - a.claim_ids.length);
}

/**
 * The fields of claims side by side. A claim that is silent on a field differs from nobody, nor does one that tells the same less
 * exactly: "Myanmar" and "Yangon, Myanmar", "the army" and "Myanmar's army" of the same codes, February and the first of it.
 */
export function compared(claims: readonly TellingClaim[]): ComparedField[] {
    const row = (field: string, value: (claim: TellingClaim) => string, agree: (a: TellingClaim, b: TellingClaim) => boolean): ComparedField => {
        const cells = claims.map(value);
        const telling = claims.filter((_, i) => cells[i] !== '');
        return { field, cells, differs: telling.some((a, i) => telling.slice(i + 1).some((b) => !agree(a, b))) };
    };
    const same = (value: (claim: TellingClaim) => string) => (a: TellingClaim, b: TellingClaim) => value(a) === value(b);
    const parties = (list: readonly Participant[]) => list.map((p) => `${calledName(p)} ${partyCodes(p)}`.trim()).join('; ');
    const toll = (c: TellingClaim) => c.quantities.map((q) => `${bounds(q.low, q.high)} ${q.unit}${q.scope === 'running' ? ' in all' : ''}`).join('; ');
    const surely = (c: TellingClaim) => hedges(c).join(', ') || 'asserted';
    return [
        row('who says so', vouchedBy, () => true),
        row(
            'event',
            (c) => [c.event_type, c.event_mode].filter(Boolean).join(' / '),
            (a, b) => a.event_type === b.event_type && (a.event_mode === null || b.event_mode === null || a.event_mode === b.event_mode),
        ),
        row('actor', (c) => parties(c.actors), (a, b) => sameParties(a.actors, b.actors)),
        row('recipient', (c) => parties(c.recipients), (a, b) => sameParties(a.recipients, b.recipients)),
        row('where', (c) => (c.place === null ? '' : placeName(c.place)), (a, b) => within(placeParts(a), placeParts(b))),
        row('when', (c) => (c.time === null ? '' : interval(c.time.from, c.time.to)), sameTime),
        row('toll', toll, same(toll)),
        row('how surely', surely, same(surely)),
    ].filter((r) => r.cells.some((c) => c !== ''));
}

/** Whether each party of one list may be one of the other. */
function sameParties(a: readonly Participant[], b: readonly Participant[]): boolean {
    return a.every((x) => b.some((y) => sameParty(x, y))) || b.every((y) => a.some((x) => sameParty(x, y)));
}

/** By codes, where one may have fewer than the other, else by name. */
function sameParty(a: Participant, b: Participant): boolean {
    const [x, y] = [partyCodes(a), partyCodes(b)];
    return x === '' || y === '' ? calledName(a).toLowerCase() === calledName(b).toLowerCase() : within(x.split(' '), y.split(' '));
}

function placeParts(claim: TellingClaim): string[] {
    const { place } = claim;
    return place === null ? [] : [place.country, place.admin1, place.name].filter((p): p is string => p !== null && p !== undefined && p !== '');
}

function sameTime(a: TellingClaim, b: TellingClaim): boolean {
    const [x, y] = [a.time, b.time];
    return x === null || y === null || ((x.from ?? '') <= (y.to ?? '~') && (y.from ?? '') <= (x.to ?? '~'));
}

/** Whether one list holds all that the other does. */
function within(a: readonly string[], b: readonly string[]): boolean {
    return a.every((x) => b.includes(x)) || b.every((x) => a.includes(x));
}

function compare(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}
