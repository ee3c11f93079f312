import type { Stance } from '../../api/docket-types';

/** How a stance is shown: its side of the vote, a sign, and its words. */
export interface StanceLook {
    readonly side: 'yes' | 'lean-yes' | 'open' | 'lean-no' | 'no' | 'abstain' | 'unheard';
    readonly sign: string;
    readonly words: string;
}

const LOOKS: Readonly<Record<Stance, StanceLook>> = {
    sponsor: { side: 'yes', sign: '★', words: 'sponsor' },
    for: { side: 'yes', sign: '+', words: 'for' },
    'for-with-changes': { side: 'lean-yes', sign: '(+)', words: 'for, with changes' },
    undecided: { side: 'open', sign: '?', words: 'undecided' },
    'against-unless-changed': { side: 'lean-no', sign: '(−)', words: 'against unless changed' },
    against: { side: 'no', sign: '−', words: 'against' },
    vetoed: { side: 'no', sign: '✕', words: 'vetoed' },
    abstained: { side: 'abstain', sign: '○', words: 'abstained' },
    'not-stated': { side: 'unheard', sign: '·', words: 'not stated' },
};

export const STANCES = Object.keys(LOOKS) as readonly Stance[];

export function look(stance: Stance): StanceLook {
    return LOOKS[stance] ?? LOOKS['not-stated'];
}

/** The assumptions of a what-if in the address: `RUS:against,CHN:for`. */
export type Assumed = ReadonlyMap<string, Stance>;

export function parseAssumed(text: string): Assumed {
    const found = new Map<string, Stance>();
    for (const pair of text.split(',')) {
        const [member, stance] = pair.split(':');
        if (member && stance && STANCES.includes(stance as Stance)) {
            found.set(member, stance as Stance);
        }
    }
    return found;
}

export function writeAssumed(assumed: Assumed): string {
    return [...assumed]
        .sort((a, b) => (a[0] < b[0] ? -1 : 1))
        .map(([member, stance]) => `${member}:${stance}`)
        .join(',');
}

const CYCLE: readonly Stance[] = ['for', 'against', 'abstained'];

/** What the next click on a member assumes: for, against, abstained, then what it said itself. */
export function nextAssumed(assumed: Assumed, member: string): Assumed {
    const now = assumed.get(member);
    const next = new Map(assumed);
    const stance = CYCLE[now === undefined ? 0 : CYCLE.indexOf(now) + 1];
    if (stance === undefined) {
        next.delete(member);
    } else {
        next.set(member, stance);
    }
    return next;
}
