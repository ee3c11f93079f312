import '../../chart/charts.css';
import { withParams } from '../../app/router';
import { QuarterLegend } from '../../chart/QuarterLegend';
import { SaveSvg } from '../../part/SaveSvg';
import { useWidth } from '../../part/use-width';
import { mostly, typesText, type Tie } from './ties';

const ROW = 28;
const MOST = 18;

/** One actor in the middle: on the left who acts towards it, on the right towards whom it acts. Thickness is the count, colour the kind. */
export function EgoPicture({ ego, name, ties }: { ego: string; name: string; ties: readonly Tie[] }) {
    const [box, width] = useWidth<HTMLElement>(900);
    const inward = ties.filter((t) => t.recipient_key === ego && t.actor_key !== ego).slice(0, MOST);
    const outward = ties.filter((t) => t.actor_key === ego && t.recipient_key !== ego).slice(0, MOST);
    const rows = Math.max(inward.length, outward.length, 1);
    const height = rows * ROW + 44;
    const most = Math.max(1, ...ties.map((t) => t.claims));
    const narrow = width < 640;
    const side = narrow ? width * 0.4 : Math.min(260, width * 0.33);
    const middle = height / 2 + 10;
    const label = fit(name, Math.min(330, width - 2 * side - 160));
    const half = narrow ? 7 : Math.max(40, label.length * 3.8 + 10);
    return (
        <figure ref={box} class="ego">
            <svg width={width} height={height} role="group" aria-label={`Ties of ${name}`}>
                <text x={0} y={14} class="ego-head">
                    act towards it
                </text>
                <text x={width} y={14} text-anchor="end" class="ego-head">
                    it acts towards
                </text>
                {inward.map((tie, i) => (
                    <Strand key={tie.actor_key} tie={tie} other={tie.actor} otherKey={tie.actor_key} y={yOf(i, inward.length, rows)} from={side} to={width / 2 - half} middle={middle} most={most} side={side} align="end" />
                ))}
                {outward.map((tie, i) => (
                    <Strand key={tie.recipient_key} tie={tie} other={tie.recipient} otherKey={tie.recipient_key} y={yOf(i, outward.length, rows)} from={width - side} to={width / 2 + half} middle={middle} most={most} side={side} align="start" />
                ))}
                <g class="ego-self">
                    <rect x={width / 2 - half} y={middle - 18} width={half * 2} height={36} rx={2} />
                    {narrow ? null : (
                        <text x={width / 2} y={middle + 5} text-anchor="middle">
                            {label}
                        </text>
                    )}
                </g>
            </svg>
            <figcaption class="row">
                <QuarterLegend />
                <span class="quiet">Broken lines are words, whole ones acts; the thicker, the more often told.</span>
                <SaveSvg name={`ties of ${name}`} />
            </figcaption>
        </figure>
    );
}

interface StrandProps {
    readonly tie: Tie;
    readonly other: string;
    readonly otherKey: string;
    readonly y: number;
    readonly from: number;
    readonly to: number;
    readonly middle: number;
    readonly most: number;
    readonly side: number;
    readonly align: 'start' | 'end';
}

function Strand({ tie, other, otherKey, y, from, to, middle, most, side, align }: StrandProps) {
    const bend = (from + to) / 2;
    const room = side - 30;
    return (
        <a href={withParams({ ego: otherKey })} data-replace>
            <title>{`${tie.actor} → ${tie.recipient}: ${typesText(tie)}`}</title>
            <path d={`M${from},${y} C${bend},${y} ${bend},${middle} ${to},${middle}`} class={`strand ${mostly(tie)}`} stroke-width={1.5 + 8 * (tie.claims / most)} />
            <text x={align === 'end' ? from - 8 : from + 8} y={y + 4} text-anchor={align} class="ego-name">
                {fit(other, room)} <tspan class="ego-count">{tie.claims}</tspan>
            </text>
        </a>
    );
}

/** Rows of the shorter side stand in the middle of the longer one. */
function yOf(i: number, of: number, rows: number): number {
    return 38 + (i + (rows - of) / 2) * ROW;
}

function fit(name: string, width: number): string {
    const most = Math.max(6, Math.floor(width / 7));
    return name.length > most ? `${name.slice(0, most - 1)}…` : name;
}
