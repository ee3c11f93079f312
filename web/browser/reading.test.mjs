// The reading room: words and record light each other, and every value opens its words.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { answer, closeBrowser, dispatchOf, open, settled, withPage } from './browser.mjs';

after(closeBrowser);

const id = await dispatchOf('syria-council');
const full = await answer(`/api/dispatches/${id}`);
const points = [...full.text];
const slice = (begin, end) => points.slice(begin, end).join('');

test('the text stands there verbatim, but for white space', () =>
    withPage({}, async (page) => {
        await open(page, `/dispatches/${id}`);
        const shown = await page.locator('.article').evaluate((article) => [...article.querySelectorAll('.block')].map((b) => b.textContent).join(' '));
        assert.equal(shown.replace(/\s+/g, ' ').trim(), full.text.replace(/\s+/g, ' ').trim());
    }));

test('pointing at a claim lights its words, pointing at words lights their claims', () =>
    withPage({}, async (page) => {
        await open(page, `/dispatches/${id}`);
        const claim = full.claims[0];
        await page.locator(`[data-claim="${claim.claim_id}"] .claim-button`).hover();
        const lit = await page.locator('.article .hot').allTextContents();
        assert.ok(lit.join('').includes(claim.trigger.text), `${lit} holds ${claim.trigger.text}`);
        await page.locator(`.article .trigger[data-owners~="${claim.claim_id}"]`).first().hover();
        assert.equal(await page.locator(`[data-claim="${claim.claim_id}"].hot`).count(), 1);
    }));

test('choosing a trigger opens the claim, and each value shows the words it rests on', () =>
    withPage({}, async (page) => {
        await open(page, `/dispatches/${id}`);
        const claim = full.claims.find((c) => c.actors.some((a) => a.begin !== null));
        await page.locator(`.article .trigger[data-owners="${claim.claim_id}"]`).first().click();
        await settled(page);
        assert.equal(new URL(page.url()).searchParams.get('claim'), claim.claim_id);
        const table = await page.locator('.values').textContent();
        for (const evidence of claim.evidence.filter((e) => e.text !== null)) {
            assert.equal(evidence.text, slice(evidence.begin, evidence.end));
            assert.ok(table.includes(evidence.text), evidence.text);
        }
        const own = await page.locator('.article .own').allTextContents();
        const closed = (words) => words.replace(/\s+/g, '');
        assert.ok(closed(own.join('')).includes(closed(claim.trigger.text)), own.join('|'));
    }));

test('j and k walk through the claims, Escape leaves them', () =>
    withPage({}, async (page) => {
        await open(page, `/dispatches/${id}`);
        const chosen = () => new URL(page.url()).searchParams.get('claim');
        await page.keyboard.press('j');
        assert.equal(chosen(), full.claims[0].claim_id);
        await page.keyboard.press('j');
        assert.equal(chosen(), full.claims[1].claim_id);
        await page.keyboard.press('k');
        assert.equal(chosen(), full.claims[0].claim_id);
        await page.keyboard.press('Escape');
        assert.equal(chosen(), null);
    }));

test('single keys can be switched off', () =>
    withPage({}, async (page) => {
        await open(page, `/dispatches/${id}`);
        await page.keyboard.press('?');
        await page.getByLabel('Switch single keys off').check();
        await page.keyboard.press('Escape');
        await page.keyboard.press('j');
        assert.equal(new URL(page.url()).searchParams.get('claim'), null);
    }));

test('a layer that is switched off is kept in the address', () =>
    withPage({}, async (page) => {
        await open(page, `/dispatches/${id}`);
        await page.getByLabel('trigger', { exact: true }).uncheck();
        assert.equal(await page.locator('.article .trigger').count(), 0);
        await page.reload();
        await settled(page);
        assert.equal(await page.locator('.article .trigger').count(), 0);
        assert.ok((await page.locator('.article .seg').count()) > 0);
    }));

test('a ledger entry lights its words', () =>
    withPage({}, async (page) => {
        await open(page, `/dispatches/${id}?tab=ledger`);
        const entry = full.entries.find((e) => e.kind === 'position' && e.evidence.length > 0);
        await page.goto(page.url() + `&entry=${entry.id}`);
        await settled(page);
        const own = (await page.locator('.article .own').allTextContents()).join('');
        assert.ok(own.includes(entry.evidence[0].text), `${own} holds ${entry.evidence[0].text}`);
    }));
