// Every view: shows itself without a complaint, is accessible in light and dark, fits a telephone.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser, open, violations, withPage } from './browser.mjs';
import { views } from './paths.mjs';

after(closeBrowser);

const all = await views();

for (const [name, path] of Object.entries(all)) {
    for (const colorScheme of ['light', 'dark']) {
        test(`${name} is accessible in ${colorScheme}`, () =>
            withPage({ colorScheme }, async (page) => {
                await open(page, path);
                assert.notEqual((await page.locator('h1').first().textContent()).trim(), '');
                assert.equal(await page.locator('html').getAttribute('data-theme'), colorScheme);
                assert.deepEqual(await violations(page), []);
            }));
    }
    test(`${name} fits a telephone`, () =>
        withPage({ viewport: { width: 390, height: 844 } }, async (page) => {
            await open(page, path);
            assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 0);
        }));
}
