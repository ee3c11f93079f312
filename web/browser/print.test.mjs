// On paper: a memo without controls.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser, open, withPage } from './browser.mjs';
import { views } from './paths.mjs';

after(closeBrowser);

const all = await views();

for (const name of ['reading-claim', 'digest', 'happening', 'docket']) {
    test(`${name} prints its text and leaves the controls out`, () =>
        withPage({ colorScheme: 'dark' }, async (page) => {
            await open(page, all[name]);
            await page.emulateMedia({ media: 'print' });
            assert.equal(await page.locator('.masthead').isVisible(), false);
            assert.equal(await page.locator('main button:visible').filter({ hasText: /Accept|Export|Print|Filter/ }).count(), 0);
            assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), 'rgb(255, 255, 255)');
            const pdf = await page.pdf({ format: 'A4' });
            assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
        }));
}
