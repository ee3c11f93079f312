import { describe, expect, it } from 'vitest';
import { counts, farApart, linear, roundTicks } from '../src/chart/scale';
import { bounds } from '../src/chart/toll-words';

describe('scales', () => {
    it('a linear scale puts its ends at the ends of the axis', () => {
        const x = linear(10, 20, 0, 100);
        expect([x(10), x(15), x(20)]).toEqual([0, 50, 100]);
    });

    it('one value alone stands in the middle', () => {
        expect(linear(7, 7, 0, 100)(7)).toBe(50);
    });

    it('ticks are round and within the range', () => {
        expect(roundTicks(0, 100, 5)).toEqual([0, 20, 40, 60, 80, 100]);
        expect(roundTicks(3, 11, 4)).toEqual([4, 6, 8, 10]);
    });

    it('a scale of counts has a place for zero and keeps the order', () => {
        const y = counts(5000, 0, 300);
        expect(y(0)).toBe(0);
        expect(y(5000)).toBeCloseTo(300);
        expect(y(7)).toBeGreaterThan(y(6));
        expect(y.ticks).toEqual([0, 1, 10, 100, 1000]);
    });

    it('counts far apart ask for a scale of magnitudes', () => {
        expect(farApart([27, 5001])).toBe(true);
        expect(farApart([27, 60])).toBe(false);
        expect(farApart([0, 5000])).toBe(false);
    });
});

describe('the bounds of a toll in words', () => {
    it.each([
        [27, 27, '27'],
        [27, null, '27 or more'],
        [5001, null, 'more than 5,000'],
        [301, null, 'more than 300'],
        [null, 30, 'up to 30'],
        [500, 1300, '500 to 1,300'],
        [null, null, 'no figure'],
    ])('%s and %s: %s', (low, high, words) => {
        expect(bounds(low, high)).toBe(words);
    });
});
