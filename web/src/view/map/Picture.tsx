import { geoNaturalEarth1, geoPath } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { useMemo } from 'preact/hooks';
import { useAnswer } from '../../api/resource';
import { param, setParams } from '../../app/router';
import { codeOf, outlines } from '../../map/outlines';
import { SaveSvg } from '../../part/SaveSvg';
import { useWidth } from '../../part/use-width';
import { count, placeName, precisionName } from '../../part/words';
import { coarse, hueOf, isPoint, type PlaceCount } from './place-count';
import { legible } from './labels';
import { provincesOf, type Divisions } from './provinces';
import { parseWindow, writeWindow, whole, zoomed, type MapWindow } from './window';

/** How many countries may have shaded provinces at once. */
const MOST_COUNTRIES = 40;

/** The map itself, drawn without tiles; moved and zoomed by buttons and keys, and its window is in the address. */
export function Picture({ places, chosen, onChoose }: { places: readonly PlaceCount[]; chosen: string; onChoose: (key: string) => void }) {
    const [box, width] = useWidth<HTMLElement>(860);
    const height = Math.round(Math.max(300, width * 0.56));
    const lands = useMemo(outlines, []);
    const shaded = useMemo(() => coarse(places), [places]);
    const points = useMemo(() => places.filter(isPoint).sort((a, b) => b.claims - a.claims), [places]);
    const window = parseWindow(param('view')) ?? whole(points, lands.filter((l) => shaded.countries.has(codeOf(l) ?? '') || shaded.provinces.has(codeOf(l) ?? '')));
    const projection = geoNaturalEarth1().fitExtent(
        [
            [8, 8],
            [width - 8, height - 8],
        ],
        frame(window),
    );
    const path = geoPath(projection);
    const codes = [...shaded.provinces.keys()].sort().slice(0, MOST_COUNTRIES);
    const divisions = useAnswer<{ items: readonly Divisions[] }>(codes.length === 0 ? null : `/api/divisions?country=${codes.join(',')}`).value;
    const drawn = useMemo(
        () => (divisions?.items ?? []).map((c) => ({ country: c.country, ...provincesOf(c, new Set(shaded.provinces.get(c.country)?.keys()), (p) => projection(p)) })),
        [divisions, shaded, width, param('view')],
    );
    const mostCoarse = Math.max(6, ...[...shaded.provinces.values()].flatMap((p) => [...p.values()]));
    const most = Math.max(12, ...places.map((p) => p.claims));
    const spots = points.map((p) => ({ key: `${p.geonames_id ?? p.name}`, name: p.name ?? '', at: projection([p.longitude, p.latitude]), radius: radiusOf(p.claims, most) }));
    const named = width < 600 ? new Set<string>() : legible(spots, 8);
    const move = (next: MapWindow) => setParams({ view: writeWindow(next) });
    return (
        <figure ref={box} class="map-picture">
            <div class="map-tools row no-print">
                <button type="button" aria-label="Closer" onClick={() => move(zoomed(window, 0.5))}>
                    +
                </button>
                <button type="button" aria-label="Wider" onClick={() => move(zoomed(window, 2))}>
                    −
                </button>
                {(['west', 'east', 'north', 'south'] as const).map((side) => (
                    <button type="button" key={side} aria-label={`To the ${side}`} onClick={() => move(zoomed(window, 1, side))}>
                        {{ west: '←', east: '→', north: '↑', south: '↓' }[side]}
                    </button>
                ))}
                <button type="button" onClick={() => setParams({ view: '' })}>
                    All
                </button>
            </div>
            <svg width={width} height={height} role="group" aria-label="Map; the list beside it says the same">
                <defs>
                    <pattern id="coarse" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                        <line x1="0" y1="0" x2="0" y2="6" class="hatch" />
                    </pattern>
                </defs>
                <g aria-hidden="true">
                    {lands.map((land, i) => {
                        const d = path(land);
                        const code = codeOf(land) ?? '';
                        const n = shaded.countries.get(code) ?? 0;
                        return d === null ? null : (
                            <g key={i}>
                                <path d={d} class="land" />
                                {shaded.provinces.has(code) ? (
                                    <clipPath id={`land-${code}`}>
                                        <path d={d} />
                                    </clipPath>
                                ) : null}
                                {n === 0 ? null : (
                                    <path d={d} class="coarse" fill="url(#coarse)">
                                        <title>
                                            {land.properties.name}: {count(n, 'claim')}, known to the country only
                                        </title>
                                    </path>
                                )}
                            </g>
                        );
                    })}
                    {drawn.map(({ country, areas, borders }) => (
                        <g key={country} clip-path={`url(#land-${country})`}>
                            {[...areas].map(([name, d]) => {
                                const n = shaded.provinces.get(country)?.get(name) ?? 0;
                                return (
                                    <path key={name} d={d} class="province" fill-opacity={0.16 + 0.4 * Math.sqrt(n / mostCoarse)}>
                                        <title>
                                            {name}, {country}: {count(n, 'claim')}, known to the province or district
                                        </title>
                                    </path>
                                );
                            })}
                            <path d={borders} class="province-border" />
                        </g>
                    ))}
                </g>
                {points.map((p) => {
                    const at = projection([p.longitude, p.latitude]);
                    if (at === null || at[0] < -20 || at[0] > width + 20 || at[1] < -20 || at[1] > height + 20) {
                        return null;
                    }
                    const key = `${p.geonames_id ?? p.name}`;
                    const radius = radiusOf(p.claims, most);
                    const words = `${placeName(p)}: ${count(p.claims, 'claim')}, known to the ${precisionName(p.precision)}`;
                    return (
                        <g
                            key={key}
                            class={`point ${hueOf(p)}${key === chosen ? ' on' : ''}`}
                            role="button"
                            tabindex={0}
                            aria-pressed={key === chosen}
                            aria-label={words}
                            onClick={() => onChoose(key)}
                            onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ') && (event.preventDefault(), onChoose(key))}
                        >
                            <title>{words}</title>
                            <circle cx={at[0]} cy={at[1]} r={Math.max(12, radius)} class="hit" />
                            {p.precision === 'site' ? <rect x={at[0] - radius * 0.8} y={at[1] - radius * 0.8} width={radius * 1.6} height={radius * 1.6} class="mark" /> : <circle cx={at[0]} cy={at[1]} r={radius} class="mark" />}
                            {key === chosen || named.has(key) ? (
                                <text x={at[0] + radius + 4} y={at[1] + 4}>
                                    {p.name}
                                </text>
                            ) : null}
                        </g>
                    );
                })}
            </svg>
            <figcaption class="quiet">
                Round: a town. Square: an exact site. Size: claims. Orange: mostly conflict, blue: mostly cooperation. Shaded: told of a province or district only, drawn from the places known in each province: approximate. Hatched: told of the country only. Outlines: Natural Earth, lines as they are on the ground, no
                position taken.
            </figcaption>
            <SaveSvg name="map" />
        </figure>
    );
}

function radiusOf(claims: number, most: number): number {
    return 4 + 12 * Math.sqrt(claims / most);
}

/** The window as corner points: a polygon would be taken for its outside when drawn the wrong way round. */
function frame(w: MapWindow): FeatureCollection {
    const corners = [
        [w.west, w.south],
        [w.west, w.north],
        [w.east, w.south],
        [w.east, w.north],
    ];
    return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: { type: 'MultiPoint', coordinates: corners } }] };
}
