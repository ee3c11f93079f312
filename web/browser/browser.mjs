// A page in Debian's Chromium that remembers what must never happen: errors on the console, requests beyond this machine.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

export const base = (process.env.RAPPORTEUR_URL ?? 'http://127.0.0.1:8377').replace(/\/$/, '');

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

let running;

/** The one browser of this run. */
export async function browser() {
    running ??= await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
    return running;
}

export async function closeBrowser() {
    await running?.close();
    running = undefined;
}

/** Opens a page, hands it to the test, and fails where the console complained or a request left this machine. */
export async function withPage(options, test) {
    const context = await (await browser()).newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true, ...options });
    const page = await context.newPage();
    const complaints = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
        const url = new URL(request.url());
        if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== new URL(options.base ?? base).origin) {
            complaints.push(`request beyond this machine: ${request.url()}`);
        }
    });
    try {
        await test(page);
        assert.deepEqual(complaints.filter((c) => !(options.allow ?? []).some((pattern) => pattern.test(c))), []);
    } finally {
        await context.close();
    }
}

/** Goes to an address of the app and waits until nothing is being loaded. */
export async function open(page, path, from = base) {
    await page.goto(from + path);
    await settled(page);
}

export async function settled(page) {
    await page.waitForFunction(() => document.querySelector('main')?.textContent !== '' && ![...document.querySelectorAll('main p.quiet')].some((p) => / …$/.test(p.textContent)));
    await page.waitForLoadState('networkidle');
}

/** The violations of WCAG 2.2 A and AA that axe finds on the page, as lines to read. */
export async function violations(page) {
    await page.evaluate(axe);
    const found = await page.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }));
    return found.violations.flatMap((v) => v.nodes.slice(0, 3).map((n) => `${v.id}: ${n.html.slice(0, 140)} (${n.failureSummary?.split('\n')[1]?.trim() ?? ''})`));
}

/** An answer of the interface. */
export async function answer(path, from = base) {
    const response = await fetch(from + path);
    assert.ok(response.ok, `${path}: ${response.status}`);
    return response.json();
}

/** The dispatch of an example file, by a part of its name. */
export async function dispatchOf(name) {
    const { items } = await answer('/api/dispatches?limit=1000');
    const found = items.find((d) => d.file.includes(name));
    assert.ok(found, `no dispatch of ${name} in the record`);
    return found.dispatch_id;
}
