import { describe, expect, it } from 'vitest';
import { CLAIMS, exportLines, INCIDENTS } from '../src/api/export-lines';
import { parse } from '../src/api/filter';

const filter = (text: string) => parse(new URLSearchParams(text));
const lineOf = (name: string, text: string) => exportLines(CLAIMS, filter(text), 'http://127.0.0.1:8321').find((l) => l.name === name)?.line;

describe('the same query for other programs', () => {
    it('a shell gets its values quoted', () => {
        expect(lineOf('curl', "text=it's; rm -rf /")).toBe(`curl -sS --fail -o claims.csv 'http://127.0.0.1:8321/api/claims?text=it%27s%3B+rm+-rf+%2F&format=csv'`);
    });

    it('the command line takes the same filter', () => {
        expect(lineOf('CLI', '')).toBe('rapporteur export --kind claims --format csv --out claims.csv');
        expect(lineOf('CLI', 'type=REJECT')).toBe("rapporteur export --kind claims --where 'type=REJECT' --format csv --out claims.csv");
    });

    it('curl, R and Python ask the same address', () => {
        for (const name of ['curl', 'R', 'Python']) {
            expect(lineOf(name, 'type=REJECT&country=SYR')).toContain('http://127.0.0.1:8321/api/claims?type=REJECT&country=SYR&format=csv');
        }
    });

    it('a list that the command line does not export is not offered there', () => {
        expect(exportLines(INCIDENTS, [], 'http://x').map((l) => l.name)).toEqual(['curl', 'R', 'Python']);
    });
});
