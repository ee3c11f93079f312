import { describe, expect, it } from 'vitest';
import { pieces } from '../src/text/breakable';

describe('a word without an end', () => {
    it('is cut into pieces that are the text again', () => {
        const text = `Police ${'x'.repeat(1_000_000)} said.`;
        const cut = pieces(text);
        expect(cut.join('')).toBe(text);
        expect(Math.max(...cut.map((p) => p.length))).toBeLessThan(220);
    });

    it('is cut between characters only', () => {
        const cut = pieces('🚨'.repeat(450));
        expect(cut).toHaveLength(3);
        expect(cut.every((p) => [...p].every((c) => c === '🚨'))).toBe(true);
    });

    it('leaves words of any usual length whole', () => {
        expect(pieces('Army seizes power in Myanmar')).toEqual(['Army seizes power in Myanmar']);
        expect(pieces('')).toEqual(['']);
    });
});
