import { dayNumber, interval, periods as ticks } from '../../chart/days';
import { linear } from '../../chart/scale';
import { QuarterLegend, QUARTERS } from '../../chart/QuarterLegend';
import { quarter } from '../../part/event-types';
import { count } from '../../part/words';
import { SaveSvg } from '../../part/SaveSvg';
import { useWidth } from '../../part/use-width';

export interface Period {
    readonly from: string;
    readonly to: string;
    readonly claims: number;
    readonly types: Readonly<Record<string, number>>;
}

const HEIGHT = 220;
const FOOT = 26;
const LEFT = 36;

/** Claims per period, stacked by quarter; a bar picks its period. Stretches without claims stay empty. */
export function Histogram({ periods, by, onPick }: { periods: readonly Period[]; by: string; onPick: (period: Period) => void }) {
    const [box, width] = useWidth<HTMLElement>(900);
    const first = dayNumber(periods[0]?.from ?? '2000-01-01');
    const last = dayNumber(periods.at(-1)?.to ?? '2000-01-01') + 1;
    const x = linear(first, last, LEFT, width - 8);
    const most = Math.max(...periods.map((p) => p.claims));
    const y = linear(0, most, HEIGHT - FOOT, 8, 4);
    return (
        <figure ref={box} class="histogram">
            <svg width={width} height={HEIGHT} role="group" aria-label={`Claims by ${by}`}>
                {y.ticks
                    .filter(Number.isInteger)
                    .map((tick) => (
                        <g key={tick} class="tick">
                            <line x1={LEFT} x2={width - 8} y1={y(tick)} y2={y(tick)} />
                            <text x={LEFT - 6} y={y(tick) + 4} text-anchor="end">
                                {tick}
                            </text>
                        </g>
                    ))}
                {periods.map((period) => (
                    <Bar key={period.from} period={period} x={x} y={y} onPick={onPick} />
                ))}
                <g class="axis">
                    {ticks(first, last, Math.max(3, Math.floor(width / 90))).map((tick) => (
                        <text key={tick.begin} x={x(tick.begin)} y={HEIGHT - 6} text-anchor="middle">
                            {tick.label}
                        </text>
                    ))}
                </g>
            </svg>
            <figcaption class="row">
                <QuarterLegend />
                <SaveSvg name={`claims by ${by}`} />
            </figcaption>
            <details>
                <summary>As a table</summary>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">Period</th>
                            <th scope="col" class="number">
                                Claims
                            </th>
                            <th scope="col">Types</th>
                        </tr>
                    </thead>
                    <tbody>
                        {periods.map((p) => (
                            <tr key={p.from}>
                                <th scope="row">{interval(p.from, p.to)}</th>
                                <td class="number">{p.claims}</td>
                                <td>
                                    {Object.entries(p.types)
                                        .sort((a, b) => b[1] - a[1])
                                        .map(([type, n]) => `${type} ${n}`)
                                        .join(', ')}
                                </td>
                            </tr>
                        ))}
                    </tbody>
                </table>
            </details>
        </figure>
    );
}

function Bar({ period, x, y, onPick }: { period: Period; x: (day: number) => number; y: (n: number) => number; onPick: (period: Period) => void }) {
    const left = x(dayNumber(period.from));
    const wide = Math.max(3, x(dayNumber(period.to) + 1) - left - 1);
    let below = 0;
    const pick = () => onPick(period);
    return (
        <g
            class="bar"
            role="button"
            tabindex={0}
            aria-label={`${interval(period.from, period.to)}: ${count(period.claims, 'claim')}`}
            onClick={pick}
            onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ') && (event.preventDefault(), pick())}
        >
            <title>
                {interval(period.from, period.to)}: {count(period.claims, 'claim')}
            </title>
            <rect class="hit" x={left} y={8} width={Math.max(wide, 8)} height={HEIGHT - FOOT - 8} />
            {QUARTERS.map((part) => {
                const n = Object.entries(period.types).reduce((sum, [type, k]) => (partOf(type) === part ? sum + k : sum), 0);
                const rect = n === 0 ? null : <rect key={part} class={part} x={left} width={wide} y={y(below + n)} height={Math.max(0.5, y(below) - y(below + n))} />;
                below += n;
                return rect;
            })}
        </g>
    );
}

function partOf(type: string): string {
    const { hue, form } = quarter(type);
    return `${hue}-${form}`;
}
