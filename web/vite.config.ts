import { defineConfig } from 'vite';

// The server's address while developing: `npm run dev` passes /api on to it.
const server = process.env['RAPPORTEUR_URL'] ?? 'http://127.0.0.1:8321';

export default defineConfig({
    base: '/',
    build: {
        outDir: process.env['RAPPORTEUR_WEB_OUT'] ?? 'target/classes/org/rapporteur/web',
        emptyOutDir: true,
        target: 'es2022',
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 900,
    },
    server: { host: '127.0.0.1', proxy: { '/api': server } },
});
