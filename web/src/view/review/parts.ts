import type { Claim, Words } from '../../api/types';
import { bounds } from '../../chart/toll-words';
import { interval } from '../../chart/days';
import { partyCodes, partyName, placeName } from '../../part/words';

/** A part of a claim that other words can be chosen for: what it says now, and how an edit writes it. */
export interface Part {
    readonly words: string;
    readonly written: string;
}

/** The fields whose words can be chosen; those with several parts are edited as a list. */
export const SPAN_FIELDS = ['trigger', 'actors', 'recipients', 'place', 'time', 'quantities', 'attribution'] as const;
export type SpanField = (typeof SPAN_FIELDS)[number];

export function isSpanField(field: string): field is SpanField {
    return (SPAN_FIELDS as readonly string[]).includes(field);
}

export function isList(field: SpanField): boolean {
    return field === 'actors' || field === 'recipients' || field === 'quantities' || field === 'attribution';
}

/** What a claim has of a field now. Words that stay keep their meaning: the server finds it by where they stand. */
export function partsOf(claim: Claim, field: SpanField): readonly Part[] {
    switch (field) {
        case 'trigger':
            return [{ words: claim.trigger.text ?? '', written: place(claim.trigger) }];
        case 'actors':
        case 'recipients':
            return claim[field].map((p) => ({ words: `${p.text ?? partyName(p)} ${partyCodes(p)}`.trim(), written: place(p, { name: p.name, country: p.country, sectors: p.sectors.join('+'), id: p.actor_id }) }));
        case 'place':
            return claim.place === null ? [] : [{ words: placeName(claim.place), written: place(claim.place) }];
        case 'time':
            return claim.time === null ? [] : [{ words: `${claim.time.text ?? ''} (${interval(claim.time.from, claim.time.to)})`, written: place(claim.time) }];
        case 'attribution':
            return claim.attribution.map((s) => ({
                words: `${s.text ?? partyName(s)} ${partyCodes(s)}`.trim(),
                written: place(s, { ...(s.begin === null ? { name: s.name, country: s.country, sectors: s.sectors.join('+') } : {}), kind: s.kind, level: s.level, cue: s.cue === null || s.cue.begin === null ? null : place(s.cue) }),
            }));
        default:
            return claim.quantities.map((q) => ({ words: `${q.text ?? ''} (${bounds(q.low, q.high)} ${q.unit})`, written: place(q, { low: q.low, high: q.high, unit: q.unit, scope: q.scope }) }));
    }
}

/** "120-133;country=SYR": where words stand, in code points, and what is said of them. */
export function place(words: Partial<Words>, said: Readonly<Record<string, string | number | null>> = {}): string {
    const at = words.begin == null || words.end == null ? '-' : `${words.begin}-${words.end}`;
    const values = Object.entries(said).filter(([, value]) => value !== null && value !== '');
    return [at, ...values.map(([name, value]) => `${name}=${closed(String(value))}`)].join(';');
}

function closed(value: string): string {
    return value.replaceAll('%', '%25').replaceAll(';', '%3B').replaceAll('|', '%7C').replace(/[\r\n]/g, ' ');
}
