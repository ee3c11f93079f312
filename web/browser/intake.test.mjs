// Files that are dropped are read; pictures and counts can be taken along.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { answer, closeBrowser, open, settled, withPage } from './browser.mjs';

after(closeBrowser);

const session = await answer('/api/session');
const skip = session.may.includes('post') ? false : 'the server takes no dispatches';

/** Drops files on the page, as a hand would. */
function drop(page, files) {
    return page.evaluate((some) => {
        const carried = new DataTransfer();
        some.forEach(({ name, text }) => carried.items.add(new File([text], name, { type: 'text/plain' })));
        for (const type of ['dragover', 'drop']) {
            document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: carried }));
        }
    }, files);
}

test('several files dropped on any page are read one after the other, each with the day of its name', { skip }, () =>
    withPage({ allow: [/status of 400/] }, async (page) => {
        await open(page, '/claims');
        await drop(page, [
            { name: '2013-05-01-lagos.txt', text: 'Police in Lagos arrested 14 traders on Wednesday, a lawyer said. The governor defended the arrests.' },
            { name: 'empty.txt', text: ' ' },
            { name: '2013-05-02-lagos.txt', text: 'Traders in Lagos marched to the court on Thursday and demanded the release of the 14 people arrested.' },
        ]);
        await page.getByText('2 of 3 files read.').waitFor({ timeout: 120_000 });
        const listed = page.locator('.outcomes li');
        assert.equal(await listed.count(), 3);
        assert.equal(await listed.locator('a').count(), 2);
        await listed.locator('a').first().click();
        await settled(page);
        const { dispatch } = await answer(`/api/dispatches/${new URL(page.url()).pathname.split('/').at(-1)}`);
        assert.equal(dispatch.published, '2013-05-01');
    }));

test('one dropped file waits in the form with its day', { skip }, () =>
    withPage({}, async (page) => {
        await open(page, '/');
        await drop(page, [{ name: '2012-03-04-x.txt', text: 'Nothing happened.' }]);
        await page.waitForFunction(() => document.querySelector('.intake textarea').value === 'Nothing happened.');
        assert.equal(await page.getByLabel('Published').inputValue(), '2012-03-04');
    }));

test('a toll chart is saved as a picture that stands alone', () =>
    withPage({}, async (page) => {
        const { items } = await answer('/api/incidents?limit=1000');
        const told = items.find((i) => i.figures.some((f) => f.source !== null));
        await open(page, `/happenings/${told.happening_id}`);
        const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as SVG' }).first().click()]);
        assert.match(download.suggestedFilename(), /by-source\.svg$/);
        const chunks = [];
        for await (const chunk of await download.createReadStream()) {
            chunks.push(chunk);
        }
        const svg = Buffer.concat(chunks).toString('utf8');
        assert.match(svg, /^<svg[^>]* xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
        assert.match(svg, /stroke="(?!none)/);
        assert.doesNotMatch(svg, / class=|var\(|href=/);
    }));

test('the facets beside a search count what was found', () =>
    withPage({}, async (page) => {
        const { facets } = await answer('/api/search?q=ceasefire');
        const most = facets.type[0];
        await open(page, '/search?q=ceasefire');
        const shown = page.getByRole('complementary').getByRole('link', { name: new RegExp(`^${most.value}`) });
        assert.match((await shown.textContent()).replace(/\D+/g, ' ').trim(), new RegExp(`^${most.count}$`));
    }));
