/** A point of the map that may get its name beside it. */
export interface Spot {
    readonly key: string;
    readonly name: string;
    readonly at: readonly [number, number] | null;
    readonly radius: number;
}

const LETTER = 7;
const LINE = 16;

/** The first spots whose names can be read: beside no other spot and over no other name. */
export function legible(spots: readonly Spot[], most: number): ReadonlySet<string> {
    const kept = new Set<string>();
    const taken: (readonly [number, number, number, number])[] = [];
    for (const { key, name, at, radius } of spots) {
        if (at === null || kept.size >= most) {
            continue;
        }
        const box = [at[0] + radius + 2, at[1] - LINE / 2, at[0] + radius + 6 + name.length * LETTER, at[1] + LINE / 2] as const;
        const covered = spots.some((s) => s.key !== key && s.at !== null && s.at[0] + s.radius > box[0] && s.at[0] - s.radius < box[2] && s.at[1] + s.radius > box[1] && s.at[1] - s.radius < box[3]);
        const crossed = taken.some((t) => t[0] < box[2] && box[0] < t[2] && t[1] < box[3] && box[1] < t[3]);
        if (!covered && !crossed) {
            kept.add(key);
            taken.push(box);
        }
    }
    return kept;
}
