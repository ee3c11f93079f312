// Every view: shows itself without a complaint, is accessible in light and dark, fits a telephone.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { closeBrowser, open, settled, violations, withPage } from './browser.mjs';
import { views } from './paths.mjs';

after(closeBrowser);

for (const [name, path] of Object.entries(await views())) {
    test(`${name} is accessible in light and dark and fits a telephone`, () =>
        withPage({ colorScheme: 'light' }, async (page) => {
            await open(page, path);
            assert.notEqual((await page.locator('h1').first().textContent()).trim(), '');
            for (const colorScheme of ['light', 'dark']) {
                await page.emulateMedia({ colorScheme });
                await page.waitForFunction((theme) => document.documentElement.dataset.theme === theme, colorScheme);
                assert.deepEqual(await violations(page), [], colorScheme);
            }
            await page.setViewportSize({ width: 390, height: 844 });
            await settled(page);
            assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 0);
        }));
}

for (const path of ['/', '/claims']) {
    test(`the first load of ${path} is under 150 kB gzipped, without the record's answers`, () =>
        withPage({}, async (page) => {
            const bodies = [];
            page.on('response', (response) => !response.url().includes('/api/') && bodies.push(response.body().catch(() => Buffer.alloc(0))));
            await open(page, path);
            const sizes = (await Promise.all(bodies)).map((body) => Math.min(body.length, gzipSync(body).length));
            assert.ok(sizes.length > 2);
            const sum = sizes.reduce((a, b) => a + b, 0);
            assert.ok(sum < 150_000, `${sum} bytes`);
        }));
}
