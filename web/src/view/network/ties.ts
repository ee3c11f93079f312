import { quarter } from '../../part/event-types';

export interface ActorCount {
    readonly key: string;
    readonly name: string;
    readonly country: string | null;
    readonly sectors: readonly string[];
    readonly as_actor: number;
    readonly as_recipient: number;
}

/** How often claims tell that one does something to another. */
export interface Tie {
    readonly actor: string;
    readonly actor_key: string;
    readonly actor_country: string | null;
    readonly recipient: string;
    readonly recipient_key: string;
    readonly recipient_country: string | null;
    readonly claims: number;
    readonly types: Readonly<Record<string, number>>;
}

/** The quarter that most claims of a tie are of, as a class of the chart. */
export function mostly(tie: Tie): string {
    const sums = new Map<string, number>();
    for (const [type, n] of Object.entries(tie.types)) {
        const { hue, form } = quarter(type);
        sums.set(`${hue}-${form}`, (sums.get(`${hue}-${form}`) ?? 0) + n);
    }
    return [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))[0]?.[0] ?? 'conflict-words';
}

/** "ASSAULT 3, REJECT 1". */
export function typesText(tie: Tie): string {
    return Object.entries(tie.types)
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .map(([type, n]) => `${type} ${n}`)
        .join(', ');
}
