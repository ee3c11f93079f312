/** A scale from values to positions. */
export interface Scale {
    (value: number): number;
    readonly ticks: readonly number[];
}

/** A linear scale over [low, high] with round ticks; an empty range is widened so that one value still has a place. */
export function linear(low: number, high: number, from: number, to: number, wanted = 5): Scale {
    const [a, b] = low === high ? [low - 1, high + 1] : [low, high];
    const scale = (value: number) => from + ((value - a) / (b - a)) * (to - from);
    return Object.assign(scale, { ticks: roundTicks(a, b, wanted) });
}

/**
 * A scale for counts that differ by orders of magnitude (7 dead beside 5,000): logarithmic of 1 + value, so that zero has a place.
 * Ticks are 0 and the powers of ten within reach.
 */
export function counts(high: number, from: number, to: number): Scale {
    const top = Math.log1p(Math.max(high, 1));
    const scale = (value: number) => from + (Math.log1p(Math.max(0, value)) / top) * (to - from);
    const ticks = [0];
    for (let power = 1; power <= high * 1.0001; power *= 10) {
        ticks.push(power);
    }
    return Object.assign(scale, { ticks });
}

/** Whether counts are better drawn on a logarithmic scale: the largest is more than thirty times the smallest that is not zero. */
export function farApart(values: readonly number[]): boolean {
    const positive = values.filter((value) => value > 0);
    return positive.length > 1 && Math.max(...positive) > 30 * Math.min(...positive);
}

/** Round numbers (1, 2 or 5 times a power of ten apart) within [low, high]. */
export function roundTicks(low: number, high: number, wanted: number): number[] {
    const rough = (high - low) / Math.max(1, wanted);
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 5, 10].map((m) => m * power).find((s) => (high - low) / s <= wanted) ?? 10 * power;
    const ticks: number[] = [];
    for (let tick = Math.ceil(low / step) * step; tick <= high + step / 1e6; tick += step) {
        ticks.push(Number(tick.toPrecision(12)));
    }
    return ticks;
}
