import { describe, expect, it } from 'vitest';
import { dayOf } from '../src/view/home/drop';

describe('the day in the name of a file', () => {
    it('is the day of publication, wherever it stands', () => {
        expect(dayOf('2011-12-16-syria-council.txt')).toBe('2011-12-16');
        expect(dayOf('wire_2012-02-04.txt')).toBe('2012-02-04');
    });

    it('is nothing where no day can be read', () => {
        expect(dayOf('syria.txt')).toBe('');
        expect(dayOf('2011-13-45.txt')).toBe('');
        expect(dayOf('12011-12-165.txt')).toBe('');
    });
});
