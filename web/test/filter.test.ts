import { describe, expect, it } from 'vitest';
import { add, has, parse, remove, write } from '../src/api/filter';

const read = (text: string) => parse(new URLSearchParams(text));
const text = (query: string) => write(read(query)).toString();

describe('the filter in the address', () => {
    it('equal filters have equal addresses, in whatever order they were put together', () => {
        expect(text('country=SYR&type=REJECT&type=ASSAULT')).toBe(text('type=ASSAULT&country=SYR&type=REJECT'));
    });

    it('reading and writing again changes nothing', () => {
        const once = text('text=%22draft+resolution%22&actor=Russia&from=2011-12-01&confidence=..0.5&country=!USA');
        expect(text(once)).toBe(once);
    });

    it('leaves out what belongs to the view or is unknown', () => {
        expect(text('type=REJECT&sort=-published&cursor=abc&colour=red')).toBe('type=REJECT');
    });

    it('leaves out empty and repeated values', () => {
        expect(text('actor=&type=REJECT&type=REJECT&place=%20')).toBe('type=REJECT');
    });

    it('adding a type keeps the other types', () => {
        expect(write(add(read('type=REJECT'), 'type', 'ASSAULT')).toString()).toBe('type=ASSAULT&type=REJECT');
    });

    it('adding a day replaces the day', () => {
        expect(write(add(read('from=2011-01-01'), 'from', '2012-01-01')).toString()).toBe('from=2012-01-01');
    });

    it('takes one value away and leaves the others', () => {
        const less = remove(read('type=REJECT&type=ASSAULT&country=SYR'), 'type', 'REJECT');
        expect(write(less).toString()).toBe('type=ASSAULT&country=SYR');
        expect(has(less, 'type', 'REJECT')).toBe(false);
    });

    it('hostile values come out as they went in', () => {
        const value = `<script>alert("1")</script>&type='`;
        expect(read(write(add([], 'text', value)).toString())).toEqual([{ name: 'text', value }]);
    });
});
