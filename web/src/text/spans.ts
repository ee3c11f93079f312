/** What the words of a span are to a claim. */
export type Role = 'trigger' | 'actor' | 'recipient' | 'place' | 'time' | 'toll' | 'source' | 'cue' | 'quote';

export const ROLES: readonly Role[] = ['trigger', 'actor', 'recipient', 'place', 'time', 'toll', 'source', 'cue', 'quote'];

/** Words of a dispatch and the claim they speak for; [begin, end) in code points. */
export interface RoleSpan {
    readonly begin: number;
    readonly end: number;
    readonly role: Role;
    readonly owner: string;
}

/** A span with the lane (0 is nearest to the words) on which its line is drawn, so that lines of overlapping spans never cover each other. */
export interface LaidSpan extends RoleSpan {
    readonly lane: number;
}

/** A stretch of text over which the same spans lie. */
export interface Segment {
    readonly begin: number;
    readonly end: number;
    readonly spans: readonly LaidSpan[];
}

/**
 * Gives each span the lowest lane that is free over its whole length. Longer spans come first among those that begin together, so
 * an inner span lies below the outer one's line only where it must. Several claims that share words and role share a line.
 */
export function lay(spans: readonly RoleSpan[]): LaidSpan[] {
    const lines = new Map<string, RoleSpan[]>();
    for (const span of spans) {
        if (span.end > span.begin) {
            const key = `${span.begin}:${span.end}:${span.role}`;
            const line = lines.get(key);
            if (line === undefined) {
                lines.set(key, [span]);
            } else {
                line.push(span);
            }
        }
    }
    const ordered = [...lines.values()].sort((a, b) => compare(a[0] as RoleSpan, b[0] as RoleSpan));
    const free: number[] = [];
    const laid: LaidSpan[] = [];
    for (const line of ordered) {
        const first = line[0] as RoleSpan;
        let lane = free.findIndex((end) => end <= first.begin);
        if (lane < 0) {
            lane = free.length;
        }
        free[lane] = first.end;
        for (const span of line) {
            laid.push({ ...span, lane });
        }
    }
    return laid;
}

/** Cuts [begin, end) at every edge of a span; stretches without a span are segments too, so the segments join to the whole text. */
export function segments(begin: number, end: number, spans: readonly LaidSpan[]): Segment[] {
    const edges = new Set<number>([begin, end]);
    const inside = spans.filter((span) => span.end > begin && span.begin < end);
    for (const span of inside) {
        edges.add(Math.max(begin, span.begin));
        edges.add(Math.min(end, span.end));
    }
    const cuts = [...edges].sort((a, b) => a - b);
    const starts = [...inside].sort((a, b) => a.begin - b.begin);
    const result: Segment[] = [];
    let open: LaidSpan[] = [];
    let next = 0;
    for (let i = 0; i + 1 < cuts.length; i++) {
        const from = cuts[i] as number;
        const to = cuts[i + 1] as number;
        while (next < starts.length && (starts[next] as LaidSpan).begin <= from) {
            open.push(starts[next] as LaidSpan);
            next++;
        }
        open = open.filter((span) => span.end > from);
        result.push({ begin: from, end: to, spans: [...open] });
    }
    return result;
}

function compare(a: RoleSpan, b: RoleSpan): number {
    return a.begin - b.begin || b.end - a.end || ROLES.indexOf(a.role) - ROLES.indexOf(b.role);
}
