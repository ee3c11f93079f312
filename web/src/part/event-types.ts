/** The four quarters of PLOVER: words or acts, of cooperation or of conflict. */
export interface Quarter {
    readonly hue: 'cooperate' | 'conflict';
    readonly form: 'words' | 'acts';
}

const QUARTERS: Readonly<Record<string, Quarter>> = {
    ...of(['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE'], 'cooperate', 'words'),
    ...of(['COOPERATE', 'AID', 'RETREAT'], 'cooperate', 'acts'),
    ...of(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'], 'conflict', 'words'),
    ...of(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'], 'conflict', 'acts'),
};

/** The sixteen types, from agreement to assault. */
export const EVENT_TYPES: readonly string[] = Object.keys(QUARTERS);

export function quarter(type: string): Quarter {
    return QUARTERS[type] ?? { hue: 'conflict', form: 'words' };
}

/** "words of conflict". */
export function quarterName(type: string): string {
    const { hue, form } = quarter(type);
    return `${form} of ${hue === 'cooperate' ? 'cooperation' : 'conflict'}`;
}

function of(types: readonly string[], hue: Quarter['hue'], form: Quarter['form']): Record<string, Quarter> {
    return Object.fromEntries(types.map((type) => [type, { hue, form }]));
}
