import { signal } from '@preact/signals';
import { forget, send } from '../../api/resource';
import type { Claim, Correction } from '../../api/types';
import { count } from '../../part/words';

export type Action = 'accept' | 'reject' | 'edit' | 'merge' | 'split';

interface Corrected {
    readonly recorded: boolean;
    readonly corrections: readonly Correction[];
    readonly claims: readonly Claim[];
}

const NAME = 'rapporteur-reviewer';

/** Who reviews, remembered on this machine; a token's name goes before it on the server. */
export const reviewer = signal(localStorage.getItem(NAME) ?? '');

/** What was last done, for the live region. */
export const said = signal('');

/** Corrections of this visit that can be undone, latest last: the numbers that one step recorded. */
export const done = signal<readonly (readonly number[])[]>([]);

export function setReviewer(name: string): void {
    reviewer.value = name;
    localStorage.setItem(NAME, name);
}

/** Records a correction of claims as they were seen; a claim that is another by now is refused by the server, and asked for again. */
export async function correct(action: Action, claims: readonly Claim[], why: string, edit?: { field: string; value: string }): Promise<Corrected> {
    const corrected = await post({ action, claim_ids: claims.map((c) => c.claim_id), why, ...edit }, claims.map((c) => `"${c.version}"`).join(', ')).catch((error: unknown) => {
        forget();
        throw error;
    });
    done.value = [...done.value, corrected.corrections.map((c) => c.number)];
    said.value = `${PAST[action]} ${count(claims.length, 'claim')}`;
    forget();
    return corrected;
}

/** Takes back the latest step of this visit; the correction stays in the audit, with the undoing after it. */
export async function undo(): Promise<void> {
    const last = done.value.at(-1);
    if (last === undefined) {
        said.value = 'Nothing to undo';
        return;
    }
    await post({ action: 'undo', numbers: last, why: 'taken back by the reviewer' }, '*');
    done.value = done.value.slice(0, -1);
    said.value = 'Undone';
    forget();
}

/** Tries an action on claims without recording it. */
export function preview(action: Action, claims: readonly Claim[]): Promise<Corrected> {
    return post({ action, claim_ids: claims.map((c) => c.claim_id), why: 'preview', dry_run: true }, claims.map((c) => `"${c.version}"`).join(', '));
}

function post(body: Record<string, unknown>, match: string): Promise<Corrected> {
    const by = reviewer.value.trim();
    return send<Corrected>('POST', '/api/corrections', by === '' ? body : { ...body, by }, { 'If-Match': match });
}

const PAST: Readonly<Record<Action, string>> = { accept: 'Accepted', reject: 'Rejected', edit: 'Edited', merge: 'Merged', split: 'Split' };
