import { describe, expect, it } from 'vitest';
import { lay, segments, type RoleSpan } from '../src/text/spans';

function span(begin: number, end: number, role: RoleSpan['role'], owner = 'a'): RoleSpan {
    return { begin, end, role, owner };
}

/** "role[begin,end)@lane" for each span, in the order of the result. */
function lanes(spans: readonly RoleSpan[]): string[] {
    return lay(spans).map((s) => `${s.role}[${s.begin},${s.end})@${s.lane}`);
}

describe('laying spans into lanes', () => {
    it('spans apart from each other share the first lane', () => {
        expect(lanes([span(0, 4, 'actor'), span(10, 14, 'recipient')])).toEqual(['actor[0,4)@0', 'recipient[10,14)@0']);
    });

    it('a span that begins where another ends reuses its lane', () => {
        expect(lanes([span(0, 4, 'actor'), span(4, 9, 'trigger')])).toEqual(['actor[0,4)@0', 'trigger[4,9)@0']);
    });

    it('a place within a recipient gets a lane of its own', () => {
        expect(lanes([span(24, 28, 'place'), span(0, 28, 'recipient')])).toEqual(['recipient[0,28)@0', 'place[24,28)@1']);
    });

    it('spans that cross get different lanes', () => {
        expect(lanes([span(0, 10, 'actor'), span(5, 15, 'source'), span(12, 20, 'time')])).toEqual(['actor[0,10)@0', 'source[5,15)@1', 'time[12,20)@0']);
    });

    it('two claims with the same words in the same role share one line', () => {
        expect(lanes([span(0, 6, 'actor', 'a'), span(0, 6, 'actor', 'b')])).toEqual(['actor[0,6)@0', 'actor[0,6)@0']);
    });

    it('the same words in two roles get two lines', () => {
        expect(lanes([span(0, 6, 'source'), span(0, 6, 'actor')])).toEqual(['actor[0,6)@0', 'source[0,6)@1']);
    });

    it('an empty span is not drawn', () => {
        expect(lanes([span(3, 3, 'time')])).toEqual([]);
    });
});

describe('cutting a text into segments', () => {
    const cut = (begin: number, end: number, spans: readonly RoleSpan[]) => segments(begin, end, lay(spans)).map((s) => `${s.begin}-${s.end}:${s.spans.map((x) => x.role).join('+')}`);

    it('segments join to the whole text', () => {
        expect(cut(0, 12, [span(3, 6, 'trigger')])).toEqual(['0-3:', '3-6:trigger', '6-12:']);
    });

    it('overlapping spans share the segment of their common words', () => {
        expect(cut(0, 10, [span(0, 6, 'actor'), span(4, 10, 'source')])).toEqual(['0-4:actor', '4-6:actor+source', '6-10:source']);
    });

    it('a span that reaches beyond the block is cut at its edge', () => {
        expect(cut(5, 10, [span(0, 7, 'quote')])).toEqual(['5-7:quote', '7-10:']);
    });

    it('a text of a thousand spans is cut into as many segments as there are edges', () => {
        const many = Array.from({ length: 1000 }, (_, i) => span(i * 3, i * 3 + 2, 'trigger', String(i)));
        expect(segments(0, 3000, lay(many))).toHaveLength(2000);
    });
});
