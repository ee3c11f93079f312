import type { Claim, Evidence } from '../../api/types';
import { interval } from '../../chart/days';
import { bounds } from '../../chart/toll-words';
import { partyCodes, calledName, placeName, precisionName, sourceName } from '../../part/words';

/** One value of a claim with what it rests on. */
export interface ValueRow {
    readonly field: string;
    readonly value: string;
    readonly evidence: readonly Evidence[];
}

/** Every value of a claim, an instrument by its title where it is known; in the order in which people ask: what, who, whom, where, when, how many, who says so, how surely. */
export function valuesOf(claim: Claim, evidence: readonly Evidence[], titles: ReadonlyMap<string, string> = new Map()): ValueRow[] {
    const of = (field: string, ordinal?: number) => evidence.filter((e) => e.field === field && (ordinal === undefined || e.ordinal === ordinal));
    const rows: ValueRow[] = [{ field: 'event', value: [claim.event_type, claim.event_mode].filter(Boolean).join(' / '), evidence: [...of('trigger'), ...of('mode')] }];
    claim.actors.forEach((a, i) => rows.push({ field: 'actor', value: `${calledName(a)} ${partyCodes(a)}`, evidence: of('actor', i) }));
    claim.recipients.forEach((r, i) => rows.push({ field: 'recipient', value: `${calledName(r)} ${partyCodes(r)}`, evidence: of('recipient', i) }));
    if (claim.place !== null) {
        rows.push({ field: 'place', value: `${placeName(claim.place)} (${precisionName(claim.place.precision)})`, evidence: of('place') });
    }
    if (claim.time !== null) {
        rows.push({ field: 'time', value: `${interval(claim.time.from, claim.time.to)}${claim.time.anchor === null ? '' : `, reckoned from the ${claim.time.anchor}`}`, evidence: of('time') });
    }
    claim.quantities.forEach((q, i) => rows.push({ field: 'toll', value: `${bounds(q.low, q.high)} ${q.unit}${q.scope === 'running' ? ', in all so far' : ''}`, evidence: of('quantity', i) }));
    claim.attribution.forEach((s, i) => rows.push({ field: 'source', value: `${sourceName(s)} ${partyCodes(s)}`, evidence: [...of('attribution', i), ...of('source', i), ...of('cue', i)] }));
    rows.push({ field: 'modality', value: claim.modality, evidence: of('modality') });
    rows.push({ field: 'realis', value: claim.realis === 'draft-text' ? 'words of a draft' : claim.realis, evidence: of('realis') });
    if (claim.quote !== null) {
        rows.push({ field: 'quote', value: claim.quote.direct ? 'direct' : 'indirect', evidence: of('quote') });
    }
    if (claim.about !== null) {
        rows.push({ field: 'about', value: titles.get(claim.about) ?? claim.about, evidence: of('about') });
    }
    if (claim.contexts.length > 0) {
        rows.push({ field: 'context', value: claim.contexts.join(', '), evidence: of('context') });
    }
    return rows;
}
