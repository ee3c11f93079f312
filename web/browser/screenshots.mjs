// Pictures of every view, or of those named, wide and narrow: screenshots.mjs FOLDER [NAME...]. The server is at RAPPORTEUR_URL.
import { join } from 'node:path';
import { closeBrowser, open, withPage } from './browser.mjs';
import { views } from './paths.mjs';

const folder = process.argv[2] ?? 'docs/screenshots';
const wanted = process.argv.slice(3);
const LEFT_OUT = new Set(['missing', 'network-table', 'reading-ledger', 'audit']);

for (const [name, path] of Object.entries(await views())) {
    if (LEFT_OUT.has(name) || (wanted.length > 0 && !wanted.includes(name))) {
        continue;
    }
    for (const width of [1440, 390]) {
        await withPage({ viewport: { width, height: width > 1000 ? 900 : 780 } }, async (page) => {
            await open(page, path);
            await page.evaluate(() => document.fonts.ready);
            await page.screenshot({ path: join(folder, `${name}-${width}.png`) });
        });
    }
}
await withPage({ colorScheme: 'dark' }, async (page) => {
    await open(page, (await views())['reading-claim']);
    await page.screenshot({ path: join(folder, 'reading-claim-dark-1440.png') });
});
await closeBrowser();
