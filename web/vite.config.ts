import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

// The server's address while developing: `npm run dev` passes /api on to it.
const server = process.env['RAPPORTEUR_URL'] ?? 'http://127.0.0.1:8377';

const repository = new URL('../', import.meta.url);

/** A module made while building, out of a file of the repository, so that nothing is kept twice. */
function made(name: string, value: () => unknown): Plugin {
    const id = `\0virtual:${name}`;
    return {
        name,
        resolveId: (source) => (source === `virtual:${name}` ? id : null),
        load: (source) => (source === id ? `export default ${JSON.stringify(value())}` : null),
    };
}

/** Names of countries by code, out of the table that the coder itself reads. */
function countries(): Record<string, string> {
    const table = readFileSync(fileURLToPath(new URL('core/src/main/resources/org/rapporteur/know/countries.tsv', repository)), 'utf8');
    const rows = table.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    return Object.fromEntries(rows.slice(1).map((line) => line.split('\t').slice(0, 2)));
}

/** The plain-text examples; a name begins with the day of publication. */
function sample(): { file: string; published: string; text: string }[] {
    const folder = fileURLToPath(new URL('examples/', repository));
    return readdirSync(folder)
        .filter((file) => /^\d{4}-\d\d-\d\d-.*\.txt$/.test(file))
        .sort()
        .map((file) => ({ file: `examples/${file}`, published: file.slice(0, 10), text: readFileSync(`${folder}${file}`, 'utf8') }));
}

export default defineConfig({
    base: '/',
    plugins: [made('countries', countries), made('sample', sample)],
    build: {
        outDir: process.env['RAPPORTEUR_WEB_OUT'] ?? 'target/classes/org/rapporteur/web',
        emptyOutDir: true,
        target: 'es2022',
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 900,
    },
    // The browser's tests (browser/*.test.mjs) need a server and run by themselves.
    test: { include: ['test/**/*.test.ts'], pool: 'threads', isolate: false },
    server: { host: '127.0.0.1', proxy: { '/api': server } },
});
