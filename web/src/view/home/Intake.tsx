import { useState } from 'preact/hooks';
import { Problem } from '../../api/problem';
import { forget, send } from '../../api/resource';
import type { FullDispatch } from '../../api/types';
import { go } from '../../app/router';

/** Paste a text or drop a file, and see it read. */
export function Intake() {
    const [text, setText] = useState('');
    const [published, setPublished] = useState('');
    const [file, setFile] = useState('');
    const [said, setSaid] = useState('');
    const [busy, setBusy] = useState(false);
    const take = (files: FileList | null | undefined) => {
        const first = files?.[0];
        if (first) {
            setFile(first.name);
            void first.text().then(setText);
        }
    };
    const submit = (event: Event) => {
        event.preventDefault();
        setBusy(true);
        setSaid('');
        const body = { text, ...(published === '' ? {} : { published }), ...(file === '' ? {} : { file }) };
        send<FullDispatch>('POST', '/api/dispatches', body)
            .then(
                (full) => {
                    forget();
                    go(`/dispatches/${full.dispatch.dispatch_id}`);
                },
                (error: unknown) => setSaid(error instanceof Problem ? `${error.message}. ${error.detail}` : String(error)),
            )
            .finally(() => setBusy(false));
    };
    return (
        <section class="intake" onDragOver={(event) => event.preventDefault()} onDrop={(event) => (event.preventDefault(), take(event.dataTransfer?.files))}>
            <h2>Read a dispatch now</h2>
            <form class="stack" onSubmit={submit}>
                <label class="field">
                    <span>Its text; or drop a file here</span>
                    <textarea rows={6} value={text} onInput={(event) => setText(event.currentTarget.value)} />
                </label>
                <p class="row">
                    <label class="row">
                        <span>Published</span>
                        <input type="date" value={published} onInput={(event) => setPublished(event.currentTarget.value)} />
                    </label>
                    <label class="row">
                        <span class="hidden">File</span>
                        <input type="file" accept=".txt,text/plain" onChange={(event) => take(event.currentTarget.files)} />
                    </label>
                    <button type="submit" class="primary" disabled={busy || text.trim() === ''}>
                        {busy ? 'Reading …' : 'Read it'}
                    </button>
                </p>
                <p role="status">{said}</p>
            </form>
        </section>
    );
}
