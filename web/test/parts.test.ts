import { expect, test } from 'vitest';
import { place } from '../src/view/review/parts';
import { trimmed } from '../src/view/review/WordChooser';

test('a part is written as where its words stand and what is said of them', () => {
    expect(place({ begin: 12, end: 20 })).toBe('12-20');
    expect(place({ begin: 12, end: 20 }, { country: 'SYR', name: '', id: null })).toBe('12-20;country=SYR');
    expect(place({ begin: null, end: null }, { name: 'a; b | 5%' })).toBe('-;name=a%3B b %7C 5%25');
});

test('a selection loses the blanks at its ends, and is none where nothing else is in it', () => {
    expect(trimmed('the  rebels \n', 3, 12)).toEqual([5, 11]);
    expect(trimmed('the  rebels', 3, 5)).toBeNull();
    expect(trimmed('the', 1, 1)).toBeNull();
});
