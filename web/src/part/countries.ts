import names from 'virtual:countries';

/** Codes of PLOVER that stand in a country's place but name none. */
const BODIES: Readonly<Record<string, string>> = {
    UNO: 'United Nations',
    EUR: 'Europe',
    IGO: 'international organisations',
    NGO: 'non-governmental organisations',
    ISM: 'religious communities',
    IMG: 'international militants',
    MNC: 'multinational companies',
};

/** The name of a country or of a body that stands in its place; a code that is not known stays as it is. */
export function countryName(code: string): string {
    return BODIES[code] ?? names[code] ?? code;
}
