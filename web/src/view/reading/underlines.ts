import type { LaidSpan, Role } from '../../text/spans';

/** How far apart lanes lie, in pixels, and how many fit between lines of text. */
const LANE = 3;
const LANES = 4;

const COLOUR: Readonly<Record<Role, string>> = {
    trigger: 'var(--ink)',
    actor: 'var(--role-party)',
    recipient: 'var(--role-party)',
    place: 'var(--role-place)',
    time: 'var(--role-time)',
    toll: 'var(--role-toll)',
    source: 'var(--role-source)',
    cue: 'var(--role-source)',
    quote: 'var(--role-source)',
};

/** The tint behind the words, above the lines; the style sheet sets it by what the words are and whether they are lit. */
const FILL = 'linear-gradient(var(--fill), var(--fill))';

/** Dash patterns: filled and empty lengths in turn; none is a full line. Roles differ by pattern as well as by colour. */
const PATTERN: Readonly<Partial<Record<Role, readonly number[]>>> = {
    recipient: [9, 3],
    place: [2, 2],
    time: [5, 3],
    cue: [2, 3],
    quote: [1, 4],
};

/** The lines under a segment, one a lane, as background pictures: they follow the words over line ends and leave the text as it is. */
export function underlines(spans: readonly LaidSpan[], chosen: string): Record<string, string> {
    const lines = new Map<number, Role>();
    for (const span of spans) {
        const drawn = span.role !== 'trigger' && (chosen === '' || span.owner === chosen);
        if (drawn && span.lane < LANES) {
            lines.set(span.lane, span.role);
        }
    }
    const ordered = [...lines].sort((a, b) => a[0] - b[0]);
    return {
        backgroundImage: [...ordered.map(([, role]) => picture(role)), FILL].join(', '),
        backgroundSize: [...ordered.map(() => '100% 2px'), `100% calc(100% - ${LANES * LANE - 3}px)`].join(', '),
        backgroundPosition: [...ordered.map(([lane]) => `0 calc(100% - ${(LANES - 1 - lane) * LANE}px)`), '0 0'].join(', '),
        backgroundRepeat: 'no-repeat',
    };
}

/** The same line, for a sample in the legend. */
export function sample(role: Role): Record<string, string> {
    return { backgroundImage: picture(role), backgroundSize: '100% 2px', backgroundPosition: '0 100%', backgroundRepeat: 'no-repeat' };
}

function picture(role: Role): string {
    const colour = COLOUR[role];
    const pattern = PATTERN[role];
    if (pattern === undefined) {
        return `linear-gradient(${colour}, ${colour})`;
    }
    const stops: string[] = [];
    let at = 0;
    pattern.forEach((length, i) => {
        const paint = i % 2 === 0 ? colour : 'transparent';
        stops.push(`${paint} ${at}px ${at + length}px`);
        at += length;
    });
    return `repeating-linear-gradient(90deg, ${stops.join(', ')})`;
}
