import { describe, expect, it } from 'vitest';
import { blocks, spread } from '../src/text/blocks';
import { CodePoints } from '../src/text/codepoints';

function shown(text: string, sections: { kind: string; begin: number; end: number }[]): string[] {
    const points = new CodePoints(text);
    return blocks(points, sections).map((b) => `${b.kind}: ${points.slice(b.begin, b.end)}`);
}

describe('blocks of a dispatch', () => {
    it('paragraphs are parted at blank lines and keep the kind of their section', () => {
        expect(shown('Head\n\nFirst line\nsecond line.\n\nThird.', [{ kind: 'headline', begin: 0, end: 4 }, { kind: 'body', begin: 6, end: 37 }])).toEqual(['headline: Head', 'body: First line\nsecond line.', 'body: Third.']);
    });

    it('words outside every section are shown all the same', () => {
        expect(shown('Share this\n\nText', [{ kind: 'body', begin: 12, end: 16 }])).toEqual(['body: Share this', 'body: Text']);
    });

    it('a dateline within the lead does not cut it', () => {
        expect(shown('LIMA (AP) - Talks began.', [{ kind: 'lead', begin: 0, end: 24 }, { kind: 'dateline', begin: 0, end: 9 }])).toEqual(['lead: LIMA (AP) - Talks began.']);
    });

    it('wide characters before a section do not shift it', () => {
        expect(shown('🚨🚨\n\nText', [{ kind: 'headline', begin: 0, end: 2 }, { kind: 'body', begin: 4, end: 8 }])).toEqual(['headline: 🚨🚨', 'body: Text']);
    });
});

describe('spans of blocks', () => {
    const cut = [
        { kind: 'headline', begin: 0, end: 10 },
        { kind: 'body', begin: 12, end: 40 },
        { kind: 'body', begin: 42, end: 60 },
    ];
    const span = (begin: number, end: number) => ({ begin, end, role: 'trigger' as const, owner: `${begin}` });

    it('each block has the spans in it, in their order, and one that reaches over an edge is in both', () => {
        const spread3 = spread(cut, [span(50, 55), span(0, 4), span(35, 45), span(12, 13)]);
        expect(spread3.map((spans) => spans.map((s) => s.owner))).toEqual([['0'], ['35', '12'], ['50', '35']]);
    });

    it('a span between blocks or beyond the text is in none', () => {
        expect(spread(cut, [span(10, 12), span(60, 70)])).toEqual([[], [], []]);
    });
});
