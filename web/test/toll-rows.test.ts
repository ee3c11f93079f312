import { describe, expect, it } from 'vitest';
import type { Figure } from '../src/api/types';
import { panels, teller } from '../src/chart/toll-rows';

function figure(id: string, unit: string, scope: Figure['scope'], low: number | null, high: number | null, source: string | null, published = '2012-02-04'): Figure {
    return { toll_id: id, unit, scope, low, high, source, published, publisher: 'Examples', dispatch_id: 'd', claim_id: 'c', words: '' };
}

describe('panels of the toll chart', () => {
    it('running totals are never drawn beside the toll of one incident', () => {
        const found = panels([figure('1', 'killed', 'incident', 27, null, 'A'), figure('2', 'killed', 'running', 5001, null, 'B')]);
        expect(found.map((p) => `${p.unit} ${p.scope}`)).toEqual(['killed incident', 'killed running']);
    });

    it('dead and injured have an axis each', () => {
        expect(panels([figure('1', 'killed', 'incident', 1, 1, 'A'), figure('2', 'injured', 'incident', 9, 9, 'A')])).toHaveLength(2);
    });

    it('the figures of a source follow each other in time', () => {
        const [panel] = panels([figure('1', 'killed', 'incident', 9, 9, 'B'), figure('2', 'killed', 'incident', 7, 7, 'A', '2012-02-05'), figure('3', 'killed', 'incident', 5, 5, 'A')]);
        expect(panel?.figures.map((f) => f.toll_id)).toEqual(['3', '2', '1']);
    });

    it('the axis reaches the largest bound that anybody names', () => {
        expect(panels([figure('1', 'killed', 'incident', 500, 1300, 'A'), figure('2', 'killed', 'incident', 900, null, 'B')])[0]?.reach).toBe(1300);
    });

    it('without a source the outlet tells it', () => {
        expect(teller(figure('1', 'killed', 'incident', 1, 1, null))).toBe('Examples');
    });
});
