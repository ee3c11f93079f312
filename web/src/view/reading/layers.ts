import { ROLES, type Role } from '../../text/spans';

const DEFAULT: readonly Role[] = ['trigger', 'actor', 'recipient', 'place', 'time', 'toll', 'source', 'cue'];

/** Which roles are underlined, from the address (`layers=trigger,place`); without it all but quotes. */
export function layersOf(text: string): readonly Role[] {
    return text === '' ? DEFAULT : ROLES.filter((role) => text.split(',').includes(role));
}

/** The address value for a set of layers; empty for the usual one, `none` for none. */
export function layersText(layers: readonly Role[]): string {
    const ordered = ROLES.filter((role) => layers.includes(role));
    if (ordered.length === 0) {
        return 'none';
    }
    return ordered.length === DEFAULT.length && DEFAULT.every((role) => ordered.includes(role)) ? '' : ordered.join(',');
}
