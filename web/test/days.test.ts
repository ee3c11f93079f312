import { describe, expect, it } from 'vitest';
import { dayNumber, interval, isoDay, periods } from '../src/chart/days';

describe('days', () => {
    it('count on over leap years and back', () => {
        expect(dayNumber('2012-03-01') - dayNumber('2012-02-28')).toBe(2);
        expect(isoDay(dayNumber('1994-04-21'))).toBe('1994-04-21');
    });

    it.each([
        ['2011-12-15', '2011-12-15', '15 Dec 2011'],
        ['2011-12-01', '2011-12-31', 'Dec 2011'],
        ['2012-02-01', '2012-02-29', 'Feb 2012'],
        ['2014-01-01', '2014-12-31', '2014'],
        ['2011-01-01', '2012-12-31', '2011–2012'],
        ['2012-02-03', '2012-02-04', '3 Feb 2012 – 4 Feb 2012'],
        ['2011-03-01', null, 'since 1 Mar 2011'],
        [null, null, 'no date'],
    ])('%s to %s is %s', (from, to, words) => {
        expect(interval(from, to)).toBe(words);
    });

    it('an axis of three days names each day', () => {
        const first = dayNumber('2011-12-14');
        expect(periods(first, first + 2, 8).map((p) => p.label)).toEqual(['14 Dec', '15 Dec', '16 Dec']);
    });

    it('an axis of thirty years names few of them, none outside', () => {
        const [first, last] = [dayNumber('1994-04-21'), dayNumber('2023-04-16')];
        const ticks = periods(first, last, 8);
        expect(ticks.length).toBeLessThanOrEqual(9);
        expect(ticks.length).toBeGreaterThan(2);
        expect(ticks.every((t) => t.begin >= first && t.begin <= last)).toBe(true);
    });
});
