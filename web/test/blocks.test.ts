import { describe, expect, it } from 'vitest';
import { blocks } from '../src/text/blocks';
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
