import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

// The server's address while developing: `npm run dev` passes /api on to it.
const server = process.env['RAPPORTEUR_URL'] ?? 'http://127.0.0.1:8321';

/** The module `virtual:countries`: names by code, out of the table of countries that the coder itself reads. */
function countries(): Plugin {
    const table = fileURLToPath(new URL('../core/src/main/resources/org/rapporteur/know/countries.tsv', import.meta.url));
    const id = '\0virtual:countries';
    return {
        name: 'countries',
        resolveId: (source) => (source === 'virtual:countries' ? id : null),
        load: (source) => {
            if (source !== id) {
                return null;
            }
            const rows = readFileSync(table, 'utf8')
                .split('\n')
                .filter((line) => line !== '' && !line.startsWith('#'))
                .slice(1)
                .map((line) => line.split('\t').slice(0, 2));
            return `export default ${JSON.stringify(Object.fromEntries(rows))}`;
        },
    };
}

export default defineConfig({
    base: '/',
    plugins: [countries()],
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
