// An empty record teaches, and the sample is one click away.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { answer, closeBrowser, open, violations, withPage } from './browser.mjs';

after(closeBrowser);

const empty = process.env.RAPPORTEUR_EMPTY_URL?.replace(/\/$/, '');

test('an empty record says what to do, and one click loads the sample', { skip: empty ? false : 'no server with an empty record' }, () =>
    withPage({ base: empty }, async (page) => {
        await open(page, '/', empty);
        assert.equal(await page.locator('h1').textContent(), 'This record is empty');
        assert.ok((await page.locator('main').textContent()).includes('rapporteur code'));
        assert.deepEqual(await violations(page), []);
        await page.getByRole('button', { name: 'Load the sample' }).click();
        await page.getByRole('heading', { name: 'The record' }).waitFor({ timeout: 300_000 });
        assert.ok((await answer('/api/record', empty)).dispatches > 10);
    }));
