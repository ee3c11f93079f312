import { describe, expect, it } from 'vitest';
import type { TellingClaim } from '../src/api/types';
import { compared, inTime, reports } from '../src/view/compare/comparison';

function claim(id: string, more: Partial<TellingClaim>): TellingClaim {
    return {
        claim_id: id,
        dispatch_id: `dsp_${id}`,
        dispatch_file: '',
        published: '2012-02-04',
        sentence: { begin: 0, end: 10 },
        trigger: { text: 'killed', begin: 0, end: 6 },
        event_type: 'ASSAULT',
        event_mode: null,
        contexts: [],
        actors: [],
        recipients: [],
        place: null,
        time: null,
        quantities: [],
        attribution: [],
        modality: 'asserted',
        realis: 'actual',
        quote: null,
        about: null,
        happening_id: null,
        section: 'body',
        confidence: 1,
        derivation: { model: '', rule: '', codebook: '' },
        review: null,
        withdrawn: false,
        version: '',
        sentence_text: '',
        headline: null,
        publisher: null,
        agency: null,
        ...more,
    };
}

const killed = (low: number, high: number | null) => ({ text: '', begin: 0, end: 1, low, high, unit: 'killed', scope: 'incident' as const, attribution: null });

describe('reports side by side', () => {
    it('stand in the order of publication, undated ones last', () => {
        expect(inTime([claim('a', { published: null }), claim('b', { published: '2012-02-05' }), claim('c', {})]).map((c) => c.claim_id)).toEqual(['c', 'b', 'a']);
    });

    it('differ where two say different things', () => {
        const row = compared([claim('a', { quantities: [killed(27, null)] }), claim('b', { quantities: [killed(15, 15)] })]).find((r) => r.field === 'toll');
        expect(row).toEqual({ field: 'toll', cells: ['27 or more killed', '15 killed'], differs: true });
    });

    it('a report that is silent differs from nobody', () => {
        const row = compared([claim('a', { quantities: [killed(27, 27)] }), claim('b', {})]).find((r) => r.field === 'toll');
        expect(row?.differs).toBe(false);
    });

    it('that two sources say it is no disagreement', () => {
        const source = (name: string) => [{ text: name, begin: 0, end: 1, name, country: null, sectors: [], kind: 'speaker', level: 0, cue: null }];
        const row = compared([claim('a', { attribution: source('A') }), claim('b', { attribution: source('B') })]).find((r) => r.field === 'who says so');
        expect(row).toEqual({ field: 'who says so', cells: ['A', 'B'], differs: false });
    });

    it('a report that tells the same less exactly differs from nobody', () => {
        const party = (name: string, country: string | null, sectors: string[]) => [{ text: name, begin: 0, end: 1, name, country, sectors, actor_id: null }];
        const place = (name: string, admin1: string | null) => ({ name, country: 'MMR', admin1, precision: 'city' });
        const time = (from: string, to: string) => ({ text: '', begin: 0, end: 1, from, to, precision: null, anchor: null });
        const rows = compared([
            claim('a', { event_mode: 'aerial', actors: party('the army', 'MMR', ['MIL']), place: place('Yangon', 'Yangon Region'), time: time('2021-02-01', '2021-02-01') }),
            claim('b', { actors: party("Myanmar's army", 'MMR', ['MIL']), place: place('Yangon Region', null), time: time('2021-02-01', '2021-02-28') }),
        ]);
        expect(rows.filter((r) => r.differs)).toEqual([]);
    });

    it('somebody of whom only the country is told may be any of that country', () => {
        const party = (name: string | null, sectors: string[]) => [{ text: null, begin: null, end: null, name, country: 'LKA', sectors, actor_id: null }];
        const rows = compared([claim('a', { recipients: party(null, []) }), claim('b', { recipients: party('Velupillai Prabhakaran', ['REB']) })]);
        expect(rows.find((r) => r.field === 'recipient')).toEqual({ field: 'recipient', cells: ['somebody LKA', 'Velupillai Prabhakaran LKA REB'], differs: false });
    });

    it('reports that name other parties, places, days or modes differ', () => {
        const party = (name: string, country: string) => [{ text: name, begin: 0, end: 1, name, country, sectors: [], actor_id: null }];
        const place = (name: string) => ({ name, country: 'SYR', admin1: null, precision: 'city' });
        const time = (day: string) => ({ text: '', begin: 0, end: 1, from: day, to: day, precision: null, anchor: null });
        const rows = compared([
            claim('a', { event_mode: 'aerial', actors: party('jets', 'SYR'), place: place('Homs'), time: time('2012-02-03') }),
            claim('b', { event_mode: 'heavy-weapons', actors: party('gunmen', 'IRQ'), place: place('Hama'), time: time('2012-02-04') }),
        ]);
        expect(rows.filter((r) => r.differs).map((r) => r.field)).toEqual(['event', 'actor', 'where', 'when']);
    });

    it('claims of one dispatch stand together under it', () => {
        const told = reports([claim('a', { dispatch_id: 'd1' }), claim('b', { dispatch_id: 'd2' }), claim('c', { dispatch_id: 'd1' })]);
        expect(told.map((r) => [r.dispatchId, r.claims.map((c) => c.claim_id)])).toEqual([
            ['d1', ['a', 'c']],
            ['d2', ['b']],
        ]);
    });

    it('fields of which nobody speaks are left out', () => {
        expect(compared([claim('a', {})]).map((r) => r.field)).toEqual(['who says so', 'event', 'how surely']);
    });
});
