import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Claim, Session } from '../../api/types';
import type { Key } from '../../app/keys';
import { Problem } from '../../api/problem';
import { correct, done, said, undo, type Action } from './corrections';
import { EditDialog } from './EditDialog';
import { ReasonDialog } from './ReasonDialog';

/** What a view needs to correct the claim at hand: keys, buttons and the dialog that is open. */
export interface Corrector {
    readonly keys: readonly Key[];
    readonly tools: ComponentChildren;
    readonly dialog: ComponentChildren;
}

/** Hook: accept, reject, edit and undo for one claim, where the session may correct; else nothing. `leaving` hears at once which claim is decided, and again with false where that failed. */
export function useCorrector(claim: Claim | null, session: Session | null, leaving: (claim: Claim, gone: boolean) => void = () => {}): Corrector {
    const [open, setOpen] = useState<'reject' | 'edit' | 'split' | null>(null);
    if (session === null || !session.may.includes('correct')) {
        return { keys: [], tools: null, dialog: null };
    }
    const act = (action: Action, why: string, edit?: { field: string; value: string }) => {
        setOpen(null);
        if (claim !== null) {
            leaving(claim, true);
            correct(action, [claim], why, edit).catch((error: unknown) => {
                leaving(claim, false);
                tell(error);
            });
        }
    };
    const need = (run: () => void) => () => (claim === null ? (said.value = 'Choose a claim first') : run());
    const accept = need(() => act('accept', 'agrees with the words of the dispatch'));
    const back = () => void undo().catch(tell);
    const keys: Key[] = [
        { key: 'a', does: 'accept the claim', run: accept },
        { key: 'x', does: 'reject it, with a reason', run: need(() => setOpen('reject')) },
        { key: 'e', does: 'edit a value', run: need(() => setOpen('edit')) },
        { key: 's', does: 'split it from its happening', run: need(() => setOpen('split')) },
        { key: 'u', does: 'undo the last correction', run: back },
    ];
    const tools = (
        <p class="row review-tools no-print">
            <button type="button" onClick={accept}>
                Accept <kbd>a</kbd>
            </button>
            <button type="button" onClick={need(() => setOpen('reject'))}>
                Reject <kbd>x</kbd>
            </button>
            <button type="button" onClick={need(() => setOpen('edit'))}>
                Edit <kbd>e</kbd>
            </button>
            <button type="button" onClick={need(() => setOpen('split'))}>
                Split <kbd>s</kbd>
            </button>
            <button type="button" onClick={back} disabled={done.value.length === 0}>
                Undo <kbd>u</kbd>
            </button>
        </p>
    );
    const dialog =
        claim === null || open === null ? null : open === 'edit' ? (
            <EditDialog claim={claim} onEdit={(field, value, why) => act('edit', why, { field, value })} onClose={() => setOpen(null)} />
        ) : (
            <ReasonDialog action={open} onReason={(why) => act(open, why)} onClose={() => setOpen(null)} />
        );
    return { keys, tools, dialog };
}

/** Says in the live region why a correction was not recorded. */
export function tell(error: unknown): void {
    said.value = error instanceof Problem ? `${error.message}. ${error.detail}` : String(error);
}
