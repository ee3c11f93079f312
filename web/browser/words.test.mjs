// Other words are chosen for a value of a claim by keys alone, on a server that takes corrections.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { answer, closeBrowser, dispatchOf, open, settled, violations, withPage } from './browser.mjs';

after(closeBrowser);

const session = await answer('/api/session');
const skip = session.may.includes('correct') ? false : 'the server takes no corrections';

test('an actor is taken away and other words are chosen for it by keys, and undo brings back what was coded', { skip }, () =>
    withPage({}, async (page) => {
        const dispatch = await dispatchOf('syria-council');
        const { claims, text } = await answer(`/api/dispatches/${dispatch}`);
        const claim = claims.find((c) => c.actors.length === 1 && c.actors[0].begin !== null);
        await open(page, `/dispatches/${dispatch}?claim=${claim.claim_id}`);
        await page.locator('.review-tools').waitFor();
        await page.keyboard.press('e');
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel('Field').selectOption('actors');
        await dialog.getByRole('button', { name: /^Take away/ }).press('Enter');
        const box = dialog.getByRole('textbox', { name: 'Select the words in the dispatch' });
        await page.waitForFunction(() => document.querySelector('.word-chooser textarea').value.length > 100);
        await box.focus();
        // The sentence is selected at first; the caret goes to its begin, and a word is selected from there.
        await page.keyboard.press('ArrowLeft');
        await page.keyboard.press('Control+Shift+ArrowRight');
        const status = await dialog.getByRole('status').textContent();
        const at = /(\d+)–(\d+)$/.exec(status.trim());
        assert.ok(at !== null, status);
        const points = [...text];
        const words = points.slice(Number(at[1]), Number(at[2])).join('');
        assert.equal(Number(at[1]), claim.sentence.begin);
        assert.deepEqual(await violations(page), []);
        await dialog.getByRole('button', { name: 'Add these words' }).press('Enter');
        await dialog.getByRole('textbox', { name: 'Why' }).fill('it was they');
        await page.keyboard.press('Enter');
        await page.getByText('Edited 1 claim').waitFor();
        await settled(page);
        const now = await answer(`/api/claims/${claim.claim_id}`);
        assert.deepEqual(
            now.actors.map((a) => a.text),
            [words],
        );
        await page.locator('.values code', { hasText: 'correction' }).first().waitFor();
        await page.keyboard.press('u');
        await page.getByText('Undone').waitFor();
        const back = await answer(`/api/claims/${claim.claim_id}`);
        assert.deepEqual(back.actors, claim.actors);
        assert.equal(back.history.length >= 2, true);
    }));
