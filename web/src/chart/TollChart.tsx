import './charts.css';
import type { Figure } from '../api/types';
import { SaveSvg } from '../part/SaveSvg';
import { useWidth } from '../part/use-width';
import { shortDay } from './days';
import { counts, farApart, linear } from './scale';
import { panels, teller, type TollPanel } from './toll-rows';
import { bounds } from './toll-words';

const ROW = 40;
const HEAD = 22;

/** What each source counts, as points with whiskers from the low to the high bound; an open bound is an arrow. Never a sum. */
export function TollChart({ figures }: { figures: readonly Figure[] }) {
    if (figures.length === 0) {
        return <p class="quiet">No source gives a figure.</p>;
    }
    return (
        <div class="stack">
            {panels(figures).map((panel) => (
                <Panel panel={panel} key={panel.unit + panel.scope} />
            ))}
        </div>
    );
}

function Panel({ panel }: { panel: TollPanel }) {
    const [box, width] = useWidth<HTMLElement>(520);
    const height = HEAD + panel.figures.length * ROW + 8;
    const title = `${panel.unit}${panel.scope === 'running' ? ', running total' : ''}, by source`;
    const ends = panel.figures.flatMap((f) => [f.low ?? 0, f.high ?? 0]);
    const far = farApart(ends);
    const right = width - 44;
    const x = far ? counts(panel.reach, 8, right) : linear(0, panel.reach, 8, right, Math.max(2, Math.floor(width / 110)));
    return (
        <figure ref={box} class="toll-chart">
            <figcaption>
                <strong>{title}</strong>
                {far ? <span class="quiet"> scale of magnitudes</span> : null}
            </figcaption>
            <svg width={width} height={height} role="group" aria-label={`${title}: ${panel.figures.map((f) => `${teller(f)} ${bounds(f.low, f.high)}`).join('; ')}`}>
                {x.ticks.map((tick) => (
                    <g key={tick} class="tick">
                        <line x1={x(tick)} x2={x(tick)} y1={HEAD - 4} y2={height - 4} />
                        <text x={x(tick)} y={HEAD - 8} text-anchor="middle">
                            {tick.toLocaleString('en-GB')}
                        </text>
                    </g>
                ))}
                {panel.figures.map((figure, i) => (
                    <Whisker figure={figure} key={figure.toll_id} y={HEAD + i * ROW} x={x} right={right} />
                ))}
            </svg>
            <details>
                <summary>As a table</summary>
                <FigureTable panel={panel} />
            </details>
            <SaveSvg name={title} />
        </figure>
    );
}

function Whisker({ figure, y, x, right }: { figure: Figure; y: number; x: (value: number) => number; right: number }) {
    const low = x(figure.low ?? 0);
    const high = figure.high === null ? right + 26 : x(figure.high);
    const line = y + 27;
    const best = figure.high !== null && figure.low !== null ? [low, high] : figure.low !== null ? [low] : [high];
    return (
        <a href={`/dispatches/${figure.dispatch_id}?claim=${figure.claim_id}`}>
            <g class="whisker">
                <rect x={0} y={y + 2} width={right + 44} height={ROW - 4} class="hit" />
                <text x={8} y={y + 15} class="teller">
                    {short(teller(figure), right)}
                    <tspan class="figure-words" dx={8}>
                        {bounds(figure.low, figure.high)}
                        {figure.published === null ? '' : ` · ${shortDay(figure.published)}`}
                    </tspan>
                </text>
                <line x1={low} x2={high} y1={line} y2={line} class={figure.high === null || figure.low === null ? 'open' : ''} />
                {figure.high === null ? <path d={`M${high - 6},${line - 4} L${high},${line} L${high - 6},${line + 4}`} class="arrow" /> : null}
                {figure.low === null ? <path d={`M${low + 6},${line - 4} L${low},${line} L${low + 6},${line + 4}`} class="arrow" /> : null}
                {best.map((at) => (
                    <circle key={at} cx={at} cy={line} r={4} />
                ))}
            </g>
        </a>
    );
}

function FigureTable({ panel }: { panel: TollPanel }) {
    return (
        <table>
            <thead>
                <tr>
                    <th scope="col">Source</th>
                    <th scope="col">Figure</th>
                    <th scope="col">Words</th>
                    <th scope="col">Published</th>
                </tr>
            </thead>
            <tbody>
                {panel.figures.map((f) => (
                    <tr key={f.toll_id}>
                        <th scope="row">{teller(f)}</th>
                        <td>{bounds(f.low, f.high)}</td>
                        <td>
                            <q class="source-text">{f.words}</q>
                        </td>
                        <td>{f.published === null ? 'no date' : shortDay(f.published)}</td>
                    </tr>
                ))}
            </tbody>
        </table>
    );
}

/** A name that must fit beside its figure. */
function short(name: string, width: number): string {
    const most = Math.max(12, Math.floor((width - 170) / 6.6));
    return name.length > most ? `${name.slice(0, most - 1)}…` : name;
}
