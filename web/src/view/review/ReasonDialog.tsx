import { useState } from 'preact/hooks';
import { Dialog } from '../../part/Dialog';

const REASONS: Readonly<Record<string, readonly string[]>> = {
    reject: ['no event', 'wrong event type', 'wrong party', 'wrong place or day', 'told twice'],
    split: ['another event', 'another day', 'another place'],
    merge: ['the same event'],
    accept: ['agrees with the words of the dispatch'],
};

/** Asks why; number keys take the usual reasons at once. */
export function ReasonDialog({ action, onReason, onClose }: { action: string; onReason: (why: string) => void; onClose: () => void }) {
    const [why, setWhy] = useState('');
    const usual = REASONS[action] ?? [];
    const key = (event: KeyboardEvent) => {
        const reason = usual[Number(event.key) - 1];
        if (reason !== undefined && why === '') {
            event.preventDefault();
            onReason(reason);
        }
    };
    const submit = (event: Event) => {
        event.preventDefault();
        if (why.trim() !== '') {
            onReason(why.trim());
        }
    };
    return (
        <Dialog title={`Why ${action}?`} onClose={onClose}>
            <form class="stack" onSubmit={submit} onKeyDown={key}>
                <ol class="reasons">
                    {usual.map((reason, i) => (
                        <li key={reason}>
                            <button type="button" onClick={() => onReason(reason)}>
                                <kbd>{i + 1}</kbd> {reason}
                            </button>
                        </li>
                    ))}
                </ol>
                <label class="field">
                    <span>Another reason</span>
                    <input type="text" value={why} autofocus maxLength={2000} onInput={(event) => setWhy(event.currentTarget.value)} />
                </label>
                <button type="submit" disabled={why.trim() === ''}>
                    Record
                </button>
            </form>
        </Dialog>
    );
}
