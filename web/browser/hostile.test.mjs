// Text from dispatches is text: whatever it looks like, it is shown and never run.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { answer, base, closeBrowser, open, withPage } from './browser.mjs';

after(closeBrowser);

const session = await answer('/api/session');
const skip = session.may.includes('post') ? false : 'the server takes no dispatches';

const HOSTILE = [
    '<script>window.ran = 1</script> Minister attacks <img src=x onerror="window.ran = 1"> rebels',
    'HARARE, March 3 - Police killed three protesters in Harare on Friday, "<svg onload=window.ran=1>" said a witness.',
    'The minister <a href="javascript:window.ran=1">condemned</a> the \u202eattack\u202c and met the \u200bUnited\u200b Nations envoy 🚨 on Thursday.',
    `The opposition rejected ${'x'.repeat(20000)} and accused the army of shelling Bulawayo.`,
].join('\n\n');

test('a hostile dispatch is shown as it stands', { skip }, () =>
    withPage({}, async (page) => {
        const response = await fetch(`${base}/api/dispatches`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json', Origin: base },
            body: JSON.stringify({ text: HOSTILE, published: '2017-03-04', file: '<b>hostile</b>.txt', publisher: '"><script>window.ran=1</script>' }),
        });
        assert.ok(response.ok, `${response.status}`);
        const full = await response.json();
        const id = full.dispatch.dispatch_id;
        for (const path of [`/dispatches/${id}`, `/dispatches/${id}?claim=${full.claims[0]?.claim_id ?? ''}`, `/dispatches/${id}?tab=about`, '/dispatches', `/claims?dispatch=${id}`, '/search?q=minister', '/digest/2017-03-04', '/incidents?country=ZWE', '/network?show=table', '/']) {
            await open(page, path);
            assert.equal(await page.evaluate(() => window.ran), undefined, path);
            assert.equal(await page.locator('main script, main img, main [href^="javascript:"]').count(), 0, path);
        }
        await open(page, `/dispatches/${id}`);
        const shown = await page.locator('.article').textContent();
        assert.ok(shown.includes('<script>window.ran = 1</script>'));
        assert.ok(shown.includes('\u202eattack\u202c'));
    }));

test('a megabyte without a space is shown whole, within the page', { skip }, () =>
    withPage({}, async (page) => {
        const text = `Police killed 3 people in Harare on Friday, ${'x'.repeat(1_000_000)} said.`;
        const response = await fetch(`${base}/api/dispatches`, { method: 'POST', headers: { 'Content-Type': 'application/json', Origin: base }, body: JSON.stringify({ text, published: '2018-05-04' }) });
        assert.ok(response.ok, `${response.status}`);
        const { dispatch } = await response.json();
        for (const path of [`/dispatches/${dispatch.dispatch_id}`, '/digest/2018-05-04', '/search?q=Harare', `/review?dispatch=${dispatch.dispatch_id}`, `/claims?dispatch=${dispatch.dispatch_id}`, '/dispatches']) {
            await open(page, path);
            assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 0, path);
        }
        await open(page, `/dispatches/${dispatch.dispatch_id}`);
        assert.equal((await page.locator('.article').textContent()).length, text.length);
    }));

test('words of the address are shown as text', () =>
    withPage({}, async (page) => {
        await open(page, `/claims?text=${encodeURIComponent('<img src=x onerror=window.ran=1>')}`);
        assert.equal(await page.evaluate(() => window.ran), undefined);
        assert.ok((await page.locator('.conditions').textContent()).includes('<img src=x'));
    }));

test('pages may run and load nothing but their own', async () => {
    const response = await fetch(`${base}/claims`);
    const policy = response.headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'self'/);
    assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval|https?:/);
});
