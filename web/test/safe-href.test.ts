import { describe, expect, it } from 'vitest';
import { safeHref } from '../src/part/safe-href';

describe('addresses out of dispatches', () => {
    it('of the web are linked', () => {
        expect(safeHref('https://example.org/a?b=1')).toBe('https://example.org/a?b=1');
    });

    it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x', 'not an address', null])('%s is not', (address) => {
        expect(safeHref(address)).toBeNull();
    });
});
