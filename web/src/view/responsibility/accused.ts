import type { Entry } from '../../api/types';
import { nameOf, stringOf } from '../../part/entry-line';

/** A part in an act: an allegation has it when it names it, in whichever spelling. */
export interface Degree {
    readonly id: string;
    readonly words: string;
    readonly is: (entry: Entry) => boolean;
}

export const DEGREES: readonly Degree[] = ['ordered', 'authorised', 'condoned', 'carried-out', 'failed-to-prevent', 'knew'].map((id) => ({
    id,
    words: { 'carried-out': 'carried out', 'failed-to-prevent': 'failed to prevent', knew: 'known' }[id] ?? id,
    is: (entry) => codesOf(entry).includes(id),
}));

/** The codes of the parts that an allegation names; the words for them where an older record has no codes. */
function codesOf(entry: Entry): string[] {
    const told = entry['degree_codes'] ?? entry['degree'];
    return Array.isArray(told) ? told.map((d) => stringOf(d).replaceAll(' ', '-').replace(/^failed.*/, 'failed-to-prevent')) : [];
}

/** Somebody accused, with the allegations. */
export interface Accused {
    readonly name: string;
    readonly country: string | null;
    readonly entries: readonly Entry[];
}

/** The accused, most allegations first, then by name; letter case does not part two of one name and country. */
export function parties(entries: readonly Entry[]): Accused[] {
    const found = new Map<string, { name: string; country: string | null; entries: Entry[] }>();
    for (const entry of entries) {
        const name = nameOf(entry['who']) || 'somebody not named';
        const told = (entry['who'] as { country?: unknown } | null)?.country;
        const country = typeof told === 'string' ? told : null;
        const key = `${name.toLowerCase()} ${country ?? ''}`;
        const held = found.get(key) ?? { name, country, entries: [] };
        held.entries.push(entry);
        found.set(key, held);
    }
    return [...found.values()].sort((a, b) => b.entries.length - a.entries.length || (a.name < b.name ? -1 : 1));
}
