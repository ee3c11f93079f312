// Review by keys alone, on a server that takes corrections.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { answer, closeBrowser, open, settled, withPage } from './browser.mjs';

after(closeBrowser);

const session = await answer('/api/session');
const skip = session.may.includes('correct') ? false : 'the server takes no corrections';

/** Opens the queue and waits until its keys work: the buttons that do the same are there. */
async function queue(page, path) {
    await open(page, path);
    await page.locator('.review-tools').waitFor();
}

/** Waits until as many corrections are recorded. */
async function recorded(n) {
    for (let i = 0; i < 400; i++) {
        const { items } = await answer('/api/corrections?limit=1000');
        if (items.length >= n) {
            return items;
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.fail(`${n} corrections did not come`);
}

test('twenty claims are reviewed by keyboard alone', { skip }, () =>
    withPage({}, async (page) => {
        const before = (await answer('/api/corrections?limit=1000')).items.length;
        await queue(page, '/review');
        for (let i = 0; i < 20; i++) {
            const here = await page.locator('.waiting[data-chosen=true]').textContent();
            if (i % 4 === 3) {
                await page.keyboard.press('x');
                await page.getByRole('dialog').waitFor();
                await page.keyboard.press('1');
            } else {
                await page.keyboard.press('a');
            }
            await recorded(before + i + 1);
            await page.waitForFunction((was) => document.querySelector('.waiting[data-chosen=true]')?.textContent !== was, here);
            await settled(page);
        }
        const items = (await recorded(before + 20)).slice(0, 20);
        assert.equal(items.filter((c) => c.action === 'reject').length, 5);
        assert.equal(items.filter((c) => c.action === 'accept').length, 15);
        assert.ok(items.every((c) => c.why !== '' && c.at !== '' && c.by !== ''));
    }));

test('an edit by keys changes the value and keeps what was coded in the audit', { skip }, () =>
    withPage({}, async (page) => {
        const before = (await answer('/api/corrections?limit=1000')).items.length;
        await queue(page, '/review');
        await page.keyboard.press('e');
        await page.getByRole('dialog').waitFor();
        const value = page.getByRole('dialog').locator('select').nth(1);
        const was = await value.inputValue();
        await value.selectOption(was === 'CONSULT' ? 'AGREE' : 'CONSULT');
        await page.getByRole('dialog').getByRole('textbox', { name: 'Why' }).fill('they met');
        await page.keyboard.press('Enter');
        await page.getByText('Edited 1 claim').waitFor();
        const [last] = await recorded(before + 1);
        assert.equal(last.action, 'edit');
        const claim = await answer(`/api/claims/${last.claim_id}`);
        assert.equal(claim.event_type, last.value);
        await open(page, '/audit');
        assert.ok((await page.locator('tbody tr').first().textContent()).includes('they met'));
    }));

test('undo takes the last step back and stays in the audit', { skip }, () =>
    withPage({}, async (page) => {
        const before = (await answer('/api/corrections?limit=1000')).items.length;
        await queue(page, '/review');
        await page.keyboard.press('a');
        const [made] = await recorded(before + 1);
        await page.getByText('Accepted 1 claim').waitFor();
        await page.keyboard.press('u');
        await page.getByText('Undone').waitFor();
        await recorded(before + 2);
        const claim = await answer(`/api/claims/${made.claim_id}`);
        assert.equal(claim.review, null);
    }));

test('a decision on all listed is tried before it is recorded', { skip }, () =>
    withPage({}, async (page) => {
        await queue(page, '/review?type=PROTEST');
        const before = (await answer('/api/corrections?limit=1000')).items.length;
        const waiting = await page.locator('.waiting').count();
        await page.keyboard.press('b');
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel('Why').fill('seen together');
        await dialog.getByRole('button', { name: 'Preview' }).click();
        await dialog.getByText(`${waiting} correction`).waitFor();
        assert.equal((await answer('/api/corrections?limit=1000')).items.length, before);
        await dialog.getByRole('button', { name: 'Record' }).click();
        await recorded(before + waiting);
    }));

test('marked claims are merged into one happening', { skip }, () =>
    withPage({}, async (page) => {
        const before = (await answer('/api/corrections?limit=1000')).items.length;
        await queue(page, '/review?type=ASSAULT');
        await page.keyboard.press('m');
        await page.keyboard.press('j');
        await page.keyboard.press('m');
        await page.keyboard.press('Shift+M');
        await page.getByRole('dialog').waitFor();
        await page.keyboard.press('1');
        await page.getByText('Merged 2 claims').waitFor();
        const [last] = await recorded(before + 1);
        assert.equal(last.action, 'merge');
        const [a, b] = await Promise.all([answer(`/api/claims/${last.claim_id}`), answer(`/api/claims/${last.other_claim_id}`)]);
        assert.equal(a.happening_id, b.happening_id);
    }));
