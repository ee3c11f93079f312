// How soon a long dispatch can be worked with: speed.mjs [ROUNDS]. Posts a dispatch of 5,000 words to the server at RAPPORTEUR_URL, which
// has to take dispatches, and opens it in a browser that has nothing in its cache. "Interactive" is when a key has chosen a claim.
import { readdirSync, readFileSync } from 'node:fs';
import { answer, base, closeBrowser, withPage } from './browser.mjs';

const WORDS = 5000;
const rounds = Number(process.argv[2] ?? 10);
const folder = new URL('../../examples/', import.meta.url);

/** The examples one after the other, until there are enough words. */
function text() {
    const all = readdirSync(folder)
        .filter((file) => file.endsWith('.txt'))
        .sort()
        .map((file) => readFileSync(new URL(file, folder), 'utf8'))
        .join('\n\n');
    const words = all.split(/(?<=\s)(?=\S)/);
    const long = [];
    while (long.length < WORDS) {
        long.push(...words.slice(0, WORDS - long.length));
    }
    return long.join('');
}

const posted = await fetch(`${base}/api/dispatches`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: base },
    body: JSON.stringify({ text: text(), published: '2012-03-06', publisher: 'made to measure' }),
});
if (!posted.ok) {
    throw new Error(`the server did not take the dispatch: ${await posted.text()}`);
}
const { dispatch, claims } = await posted.json();
const times = { shown: [], interactive: [], key: [] };
for (let i = 0; i < rounds + 2; i++) {
    await withPage({}, async (page) => {
        await page.goto(`${base}/dispatches/${dispatch.dispatch_id}`, { waitUntil: 'commit' });
        await page.waitForFunction(() => document.querySelector('.claim-list li') !== null && document.querySelector('.article .trigger') !== null);
        const shown = await page.evaluate(() => performance.now());
        await page.keyboard.press('j');
        await page.waitForFunction(() => document.querySelector('.claim-list [data-chosen=true]') !== null);
        const interactive = await page.evaluate(() => performance.now());
        await page.keyboard.press('j');
        await page.waitForFunction(() => document.querySelectorAll('.claim-list li')[1]?.dataset.chosen === 'true');
        const next = await page.evaluate(() => performance.now());
        if (i >= 2) {
            times.shown.push(shown);
            times.interactive.push(interactive);
            times.key.push(next - interactive);
        }
    });
}
const { claims: inRecord } = await answer('/api/record');
console.log(`a dispatch of ${WORDS} words with ${claims.length} claims, in a record of ${inRecord.toLocaleString('en-GB')} claims, ${rounds} rounds`);
for (const [what, name] of [['shown', 'shown'], ['interactive', 'interactive'], ['key', 'each key after']]) {
    const sorted = times[what].sort((a, b) => a - b);
    const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]);
    console.log(`${name.padEnd(16)} median ${String(at(0.5)).padStart(5)} ms   p95 ${String(at(0.95)).padStart(5)} ms`);
}
await closeBrowser();
