import type { Actor, Claim, Participant, Place, Source } from '../api/types';
import { countryName } from './countries';

const LONGEST_TITLE = 300;
const RULES = new Intl.PluralRules('en');

/** "1 claim", "486 claims"; thousands are parted. */
export function count(n: number, one: string, many = `${one}s`): string {
    return `${n.toLocaleString('en-GB')} ${RULES.select(n) === 'one' ? one : many}`;
}

/** What a party is called where its codes stand beside it. */
export function calledName(party: Participant | Actor): string {
    return party.name ?? ('text' in party ? party.text : null) ?? 'somebody';
}

/** What a party is called; one that only its country is known of is "somebody of Egypt". */
export function partyName(party: Participant | Actor): string {
    const name = calledName(party);
    return name === 'somebody' && party.country !== null ? `somebody of ${countryName(party.country)}` : name;
}

/** "RUS GOV": country and sectors of a party, without repeating a code. */
export function partyCodes(party: { readonly country: string | null; readonly sectors: readonly string[] }): string {
    return [...new Set([party.country ?? '', ...party.sectors])].filter((code) => code !== '').join(' ');
}

/** "Daraa, Daraa Governorate, SYR (province)": says how coarse the place is where it is no town. */
export function placeName(place: Place): string {
    const parts = [place.name, place.admin1 ?? null, place.country].filter((p): p is string => p !== null && p !== '');
    return [...new Set(parts)].join(', ');
}

const PRECISION: Readonly<Record<string, string>> = { site: 'exact site', city: 'town', admin2: 'district', admin1: 'province', country: 'country only' };

export function precisionName(precision: string | null): string {
    return precision === null ? 'unknown' : (PRECISION[precision] ?? precision);
}

export function sourceName(source: Source): string {
    return source.name ?? source.text ?? 'unnamed source';
}

/** Who vouches for a claim: the innermost source, else the dispatch itself. */
export function vouchedBy(claim: Claim): string {
    const last = claim.attribution.at(-1);
    return last === undefined ? 'the dispatch itself' : sourceName(last);
}

/** The ways of saying that a claim is not plain fact, in words; empty for what is asserted as actual. */
export function hedges(claim: Claim): string[] {
    const words: string[] = claim.withdrawn ? ['withdrawn'] : [];
    if (claim.modality !== 'asserted') {
        words.push(claim.modality);
    }
    if (claim.realis !== 'actual') {
        words.push(claim.realis === 'draft-text' ? 'words of a draft' : claim.realis);
    }
    return words;
}

/** A headline, or the words that stand in its place, as far as a list has room. */
export function dispatchTitle(dispatch: { readonly headline: string | null; readonly lead?: string | null; readonly file: string }): string {
    const title = dispatch.headline ?? dispatch.lead ?? dispatch.file;
    return title.length > LONGEST_TITLE ? `${[...title].slice(0, LONGEST_TITLE).join('')}…` : title;
}

/** Where the dispatch comes from: agency or publisher. */
export function outlet(dispatch: { readonly agency: string | null; readonly publisher: string | null }): string {
    return dispatch.publisher ?? dispatch.agency ?? 'no outlet named';
}
