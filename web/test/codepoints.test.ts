import { describe, expect, it } from 'vitest';
import { CodePoints } from '../src/text/codepoints';

describe('offsets in code points', () => {
    it('are the same as UTF-16 units in a text without wide characters', () => {
        const text = new CodePoints('حمص، Homs');
        expect(text.slice(5, 9)).toBe('Homs');
        expect(text.unit(5)).toBe(5);
    });

    it('count an emoji as one', () => {
        const text = new CodePoints('🚨 Homs 🇸🇾 shelled');
        expect(text.slice(2, 6)).toBe('Homs');
        expect(text.slice(7, 9)).toBe('🇸🇾');
        expect(text.slice(10, 17)).toBe('shelled');
        expect(text.length).toBe(17);
    });

    it('convert back from UTF-16 units', () => {
        const text = new CodePoints('a🚨b🚨c');
        for (let point = 0; point <= text.length; point++) {
            expect(text.point(text.unit(point))).toBe(point);
        }
    });

    it('beyond the text are pulled to its ends', () => {
        const text = new CodePoints('ab');
        expect(text.slice(-3, 99)).toBe('ab');
    });

    it('count a lone half of a pair as one character', () => {
        const text = new CodePoints('\ud83dX🚨');
        expect(text.length).toBe(3);
        expect(text.slice(1, 2)).toBe('X');
    });
});
