// Docket, incidents, comparison, map, network: what is seen is what the record holds.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { answer, closeBrowser, open, settled, withPage } from './browser.mjs';

after(closeBrowser);

const docket = await answer('/api/dockets/UNSC');

test('a cell of the docket opens the quote in its sentence', () =>
    withPage({}, async (page) => {
        await open(page, '/docket/UNSC');
        const instrument = docket.instruments.find((i) => Object.values(i.positions).flat().some((p) => p.latest && p.sentences.length > 0));
        const [holder, positions] = Object.entries(instrument.positions).find(([, ps]) => ps.some((p) => p.latest && p.sentences.length > 0));
        const column = docket.instruments.indexOf(instrument);
        await open(page, `/docket/UNSC?instrument=${instrument.id}&holder=${encodeURIComponent(holder)}`);
        const sentence = positions.find((p) => p.latest).sentences[0].text;
        assert.ok((await page.locator('.instrument').textContent()).includes(sentence));
        assert.ok((await page.locator('.instrument mark').count()) > 0);
        assert.equal(await page.locator('.matrix thead th').nth(column + 1).getAttribute('class'), 'chosen');
    }));

test('trying another vote changes the verdict, not the record, and the address keeps it', () =>
    withPage({}, async (page) => {
        const instrument = docket.instruments.find((i) => i.outlook?.verdict === 'open');
        const before = await answer('/api/dockets/UNSC');
        await open(page, `/docket/UNSC?instrument=${instrument.id}`);
        const veto = page.locator('.seat.veto').first();
        await veto.click();
        await settled(page);
        await page.locator('.seat.supposed').first().click();
        await settled(page);
        await page.getByText('Then it would be blocked').waitFor();
        const link = page.url();
        assert.match(new URL(link).searchParams.get('assume'), /^[A-Z]{3}:against$/);
        await page.reload();
        await settled(page);
        await page.getByText('Then it would be blocked').waitFor();
        assert.deepEqual(await answer('/api/dockets/UNSC'), before);
    }));

test('the toll chart has an arrow for each open bound and says the same as its table', () =>
    withPage({}, async (page) => {
        const { items } = await answer('/api/incidents?limit=1000');
        const open1 = items.find((i) => i.figures.some((f) => f.high === null));
        await open(page, `/happenings/${open1.happening_id}`);
        const ends = open1.figures.filter((f) => f.high === null).length + open1.figures.filter((f) => f.low === null).length;
        assert.equal(await page.locator('.toll-chart .arrow').count(), ends);
        assert.equal(await page.locator('.toll-chart tbody tr').count(), open1.figures.length);
    }));

test('reports that differ are marked by a sign as well as by colour', () =>
    withPage({}, async (page) => {
        await open(page, '/compare');
        const marked = await page.locator('tr.differs').count();
        assert.equal(await page.locator('.differ-sign').count(), marked);
        assert.ok(marked > 0);
    }));

test('the map draws a point for towns and sites only, and lists every place', () =>
    withPage({}, async (page) => {
        const { items } = await answer('/api/places?limit=1000');
        await open(page, '/map');
        assert.equal(await page.locator('.map-list tbody tr').count(), items.length);
        const exact = items.filter((p) => ['site', 'city'].includes(p.precision) && p.latitude !== null).length;
        assert.equal(await page.locator('.point').count(), exact);
    }));

test('what is told of a province only shades that province, and says that it is approximate', () =>
    withPage({}, async (page) => {
        const { items } = await answer('/api/places?limit=1000');
        const provinces = new Set(items.filter((p) => ['admin1', 'admin2'].includes(p.precision) && p.country !== null).map((p) => `${p.country} ${p.precision === 'admin1' ? p.name : p.admin1}`));
        assert.ok(provinces.size > 0);
        await open(page, '/map');
        await page.locator('.province').first().waitFor({ state: 'attached' });
        assert.equal(await page.locator('.province').count(), provinces.size);
        assert.ok((await page.locator('figcaption').textContent()).includes('approximate'));
        const cut = await page.locator('.province').first().evaluate((path) => path.parentElement.getAttribute('clip-path'));
        assert.match(cut, /^url\(#land-[A-Z]{3}\)$/);
    }));

test('the map is moved by keys, and the address keeps the window', () =>
    withPage({}, async (page) => {
        await open(page, '/map');
        await page.getByRole('button', { name: 'Closer' }).press('Enter');
        await settled(page);
        assert.match(new URL(page.url()).searchParams.get('view'), /^-?[\d.]+,-?[\d.]+,-?[\d.]+,-?[\d.]+$/);
    }));

test('a bar of the timeline narrows the filter to its period', () =>
    withPage({}, async (page) => {
        await open(page, '/timeline?by=year');
        await page.locator('.bar').last().press('Enter');
        await settled(page);
        const query = new URL(page.url()).searchParams;
        assert.match(query.get('from'), /^\d{4}-01-01$/);
        assert.ok(query.get('to') >= query.get('from'));
    }));

test('a strand of the network goes to the other actor', () =>
    withPage({}, async (page) => {
        await open(page, '/network');
        await page.locator('.ego a').first().press('Enter');
        await settled(page);
        assert.notEqual(new URL(page.url()).searchParams.get('ego'), null);
    }));
