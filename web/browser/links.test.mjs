// The address holds the whole state: a link shows what its sender saw, and the way back works.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { answer, closeBrowser, open, settled, withPage } from './browser.mjs';

after(closeBrowser);

test('a filter made by hand is in the address, and the address alone gives the same list', () =>
    withPage({}, async (page) => {
        await open(page, '/claims');
        await page.getByRole('complementary').getByRole('link', { name: /^REJECT/ }).click();
        await settled(page);
        await page.getByLabel('Filter by').selectOption('country');
        await page.getByLabel('Value').fill('SYR');
        await page.getByRole('button', { name: 'Filter' }).click();
        await settled(page);
        const rows = await page.locator('.claim-row').allTextContents();
        const { items, total } = await answer('/api/claims?type=REJECT&country=SYR&limit=50&total=true');
        assert.equal(rows.length, items.length);
        assert.ok((await page.locator('.lead-in').textContent()).startsWith(String(total)));
        const link = page.url();
        await page.goto('about:blank');
        await page.goto(link);
        await settled(page);
        assert.deepEqual(await page.locator('.claim-row').allTextContents(), rows);
    }));

test('the filter goes along to the views that can use it', () =>
    withPage({}, async (page) => {
        await open(page, '/claims?country=SYR');
        await page.getByRole('link', { name: 'Timeline' }).click();
        await settled(page);
        assert.equal(new URL(page.url()).search, '?country=SYR');
    }));

test('the way back returns to the list as it was', () =>
    withPage({}, async (page) => {
        await open(page, '/claims?type=REJECT');
        const rows = await page.locator('.claim-row').allTextContents();
        await page.locator('.claim-row .opens').first().click();
        await settled(page);
        assert.ok(page.url().includes('/dispatches/'));
        await page.goBack();
        await settled(page);
        assert.deepEqual(await page.locator('.claim-row').allTextContents(), rows);
    }));

test('pages follow each other without a gap or a repeat', () =>
    withPage({}, async (page) => {
        await open(page, '/claims');
        const { total } = await answer('/api/claims?limit=1&total=true');
        const seen = [];
        for (;;) {
            seen.push(...(await page.locator('.claim-row .opens').evaluateAll((links) => links.map((l) => l.getAttribute('href')))));
            const next = page.getByRole('link', { name: 'Next page' });
            if ((await next.count()) === 0) {
                break;
            }
            await next.click();
            await settled(page);
        }
        assert.equal(seen.length, total);
        assert.equal(new Set(seen).size, total);
    }));

test('a value the interface does not know is answered in words', () =>
    withPage({ allow: [/status of 4/] }, async (page) => {
        await open(page, '/claims?from=yesterday');
        assert.equal(await page.getByRole('alert').count(), 1);
    }));

test('export says how many rows, and the file has them', () =>
    withPage({}, async (page) => {
        await open(page, '/claims?type=REJECT');
        const { total } = await answer('/api/claims?type=REJECT&limit=1&total=true');
        await page.getByRole('button', { name: 'Export' }).click();
        assert.ok((await page.getByRole('dialog').textContent()).includes(`${total} claims`));
        const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'JSON Lines' }).click()]);
        const stream = await download.createReadStream();
        const chunks = [];
        for await (const chunk of stream) {
            chunks.push(chunk);
        }
        const lines = Buffer.concat(chunks).toString('utf8').trimEnd().split('\n');
        assert.equal(lines.length, total + 1);
        assert.deepEqual(JSON.parse(lines.at(-1)), { _end: true, count: total });
    }));
