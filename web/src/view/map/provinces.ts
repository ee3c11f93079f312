import { Delaunay } from 'd3-delaunay';

/** The divisions of a country by the towns known in each, in degrees. */
export interface Divisions {
    readonly country: string;
    readonly divisions: readonly { readonly name: string; readonly towns: readonly (readonly [number, number])[] }[];
}

/** An area nearer to the towns of one division than to those of any other; a border at which such an area ends. */
export interface Provinces {
    readonly areas: ReadonlyMap<string, string>;
    readonly borders: string;
}

type Project = (point: [number, number]) => [number, number] | null;

/** The areas of the divisions that are wanted, as path data on the drawing; they are to be cut at the country's own border. */
export function provincesOf(country: Divisions, wanted: ReadonlySet<string>, project: Project): Provinces {
    const points: number[] = [];
    const owner: string[] = [];
    for (const division of country.divisions) {
        for (const town of division.towns) {
            const at = project([town[0], town[1]]);
            if (at !== null) {
                points.push(at[0], at[1]);
                owner.push(division.name);
            }
        }
    }
    if (owner.length < 3) {
        return { areas: new Map(), borders: '' };
    }
    const delaunay = new Delaunay(points);
    const air = 400;
    const xs = points.filter((_, i) => i % 2 === 0);
    const ys = points.filter((_, i) => i % 2 === 1);
    const voronoi = delaunay.voronoi([least(xs) - air, least(ys) - air, -least(xs.map((x) => -x)) + air, -least(ys.map((y) => -y)) + air]);
    const areas = new Map<string, string>();
    owner.forEach((name, i) => {
        if (wanted.has(name)) {
            areas.set(name, (areas.get(name) ?? '') + (voronoi.renderCell(i) ?? ''));
        }
    });
    return { areas, borders: borders(delaunay, voronoi.circumcenters, owner, wanted) };
}

/** The edges of cells that part a division which is wanted from another one. */
function borders(delaunay: Delaunay<unknown>, centres: ArrayLike<number>, owner: readonly string[], wanted: ReadonlySet<string>): string {
    const { halfedges, triangles } = delaunay;
    const lines: string[] = [];
    for (let edge = 0; edge < halfedges.length; edge++) {
        const other = halfedges[edge] as number;
        if (other < edge) {
            continue;
        }
        const a = owner[triangles[edge] as number] as string;
        const b = owner[triangles[other] as number] as string;
        if (a !== b && (wanted.has(a) || wanted.has(b))) {
            const [t, u] = [Math.floor(edge / 3) * 2, Math.floor(other / 3) * 2];
            lines.push(`M${round(centres[t])},${round(centres[t + 1])}L${round(centres[u])},${round(centres[u + 1])}`);
        }
    }
    return lines.join('');
}

function least(values: readonly number[]): number {
    return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function round(value: number | undefined): number {
    return Math.round((value ?? 0) * 10) / 10;
}
