import { write, type Filter } from './filter';

/** What can be exported: the list under /api, and the kind of `rapporteur export`. */
export interface Exported {
    readonly path: string;
    readonly kind: string;
    readonly formats: readonly string[];
}

export const CLAIMS: Exported = { path: '/api/claims', kind: 'claims', formats: ['csv', 'ndjson', 'parquet', 'geojson'] };
export const INCIDENTS: Exported = { path: '/api/incidents', kind: 'happenings', formats: ['csv', 'ndjson', 'geojson'] };
export const DISPATCHES: Exported = { path: '/api/dispatches', kind: 'dispatches', formats: ['csv', 'ndjson'] };
export const ACTORS: Exported = { path: '/api/actors', kind: 'relations', formats: ['csv'] };
export const PLACES: Exported = { path: '/api/places', kind: 'claims', formats: ['csv', 'geojson'] };

/** The address of an export of all that passes the filter. */
export function exportPath(what: Exported, filter: Filter, format: string): string {
    const query = write(filter);
    query.set('format', format);
    return `${what.path}?${query}`;
}

/** The same query for a shell, R, Python and the command line, which exports claims and dispatches. Values are quoted for the language they stand in. */
export function exportLines(what: Exported, filter: Filter, origin: string): readonly { readonly name: string; readonly line: string }[] {
    const csv = origin + exportPath(what, filter, 'csv');
    const lines = [
        { name: 'curl', line: `curl -sS --fail -o ${what.kind}.csv ${shell(csv)}` },
        { name: 'R', line: `d <- read.csv(${text(csv)}, encoding = "UTF-8")` },
        { name: 'Python', line: `import pandas as pd\nd = pd.read_csv(${text(csv)})` },
    ];
    if (what !== CLAIMS && what !== DISPATCHES) {
        return lines;
    }
    const where = filter.length === 0 ? '' : ` --where ${shell(String(write(filter)))}`;
    return [{ name: 'CLI', line: `rapporteur export --kind ${what.kind}${where} --format csv --out ${what.kind}.csv` }, ...lines];
}

function shell(word: string): string {
    return `'${word.replaceAll("'", `'\\''`)}'`;
}

function text(word: string): string {
    return JSON.stringify(word);
}
