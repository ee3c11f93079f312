import type { Figure } from '../api/types';

/** Figures of one unit and scope, in the order of the chart. */
export interface TollPanel {
    readonly unit: string;
    readonly scope: 'incident' | 'running';
    readonly figures: readonly Figure[];
    /** The largest bound that any source names: what the axis must reach. */
    readonly reach: number;
}

/**
 * Parts figures into panels that may share an axis: running totals are never drawn beside the toll of one incident, nor dead beside
 * injured. Within a panel the figures of a source follow each other in time.
 */
export function panels(figures: readonly Figure[]): TollPanel[] {
    const groups = new Map<string, Figure[]>();
    for (const figure of figures) {
        const key = `${figure.unit} ${figure.scope}`;
        groups.set(key, [...(groups.get(key) ?? []), figure]);
    }
    return [...groups.values()].map((group) => {
        const first = group[0] as Figure;
        return {
            unit: first.unit,
            scope: first.scope,
            figures: [...group].sort((a, b) => compare(teller(a), teller(b)) || compare(a.published ?? '', b.published ?? '') || compare(a.toll_id, b.toll_id)),
            reach: Math.max(1, ...group.map((f) => f.high ?? f.low ?? 0)),
        };
    });
}

/** Who vouches for a figure, else the outlet that prints it. */
export function teller(figure: Figure): string {
    return figure.source ?? figure.publisher ?? 'the dispatch itself';
}

function compare(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}
