import { useEffect, useState } from 'preact/hooks';
import { Problem } from '../../api/problem';
import { forget, send } from '../../api/resource';
import type { FullDispatch } from '../../api/types';
import { go } from '../../app/router';
import { count } from '../../part/words';
import { dayOf, dropped } from './drop';

/** What became of one file. */
interface Outcome {
    readonly name: string;
    readonly told: string;
    readonly dispatch?: string;
}

/** Paste a text, or drop files, and see them read: one opens at once, several are listed with what came of each. */
export function Intake() {
    const [text, setText] = useState('');
    const [published, setPublished] = useState('');
    const [publisher, setPublisher] = useState('');
    const [file, setFile] = useState('');
    const [said, setSaid] = useState('');
    const [busy, setBusy] = useState(false);
    const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
    const take = async (files: readonly File[]) => {
        const [first] = files;
        if (first === undefined) {
            return;
        }
        if (files.length === 1) {
            setFile(first.name);
            setPublished(dayOf(first.name) || published);
            setText(await first.text());
            document.querySelector('.intake')?.scrollIntoView({ block: 'center' });
            return;
        }
        setBusy(true);
        const done: Outcome[] = [];
        for (const [i, one] of files.entries()) {
            setSaid(`Reading ${i + 1} of ${files.length}: ${one.name} …`);
            done.push(await readOne(one, published, publisher));
            setOutcomes([...done]);
        }
        const taken = done.filter((o) => o.dispatch !== undefined).length;
        setSaid(`${taken} of ${count(files.length, 'file')} read.`);
        setBusy(false);
        forget();
    };
    useEffect(() => {
        const files = dropped.value;
        if (files.length > 0 && !busy) {
            dropped.value = [];
            void take(files);
        }
    }, [dropped.value]);
    const submit = (event: Event) => {
        event.preventDefault();
        setBusy(true);
        setSaid('');
        post(text, published, publisher, file)
            .then(
                (full) => {
                    forget();
                    go(`/dispatches/${full.dispatch.dispatch_id}`);
                },
                (error: unknown) => setSaid(words(error)),
            )
            .finally(() => setBusy(false));
    };
    return (
        <section class="intake">
            <h2>Read a dispatch now</h2>
            <form class="stack" onSubmit={submit}>
                <label class="field">
                    <span>Its text, or drop text files anywhere on this page</span>
                    <textarea rows={6} value={text} onInput={(event) => setText(event.currentTarget.value)} />
                </label>
                <p class="row">
                    <label class="row">
                        <span>Published</span>
                        <input type="date" value={published} onInput={(event) => setPublished(event.currentTarget.value)} />
                    </label>
                    <label class="row">
                        <span>Outlet</span>
                        <input type="text" maxLength={200} value={publisher} onInput={(event) => setPublisher(event.currentTarget.value)} />
                    </label>
                    <label class="row">
                        <span class="hidden">Files</span>
                        <input type="file" multiple accept=".txt,text/plain" onChange={(event) => void take([...(event.currentTarget.files ?? [])])} />
                    </label>
                    <button type="submit" class="primary" disabled={busy || text.trim() === ''}>
                        {busy ? 'Reading …' : 'Read it'}
                    </button>
                </p>
                <p role="status">{said}</p>
            </form>
            {outcomes.length === 0 ? null : (
                <ul class="rows outcomes">
                    {outcomes.map((o) => (
                        <li key={o.name}>
                            {o.dispatch === undefined ? <bdi>{o.name}</bdi> : <a href={`/dispatches/${o.dispatch}`}>{o.name}</a>} <span class="quiet">{o.told}</span>
                        </li>
                    ))}
                </ul>
            )}
        </section>
    );
}

async function readOne(file: File, published: string, publisher: string): Promise<Outcome> {
    try {
        const full = await post(await file.text(), dayOf(file.name) || published, publisher, file.name);
        return { name: file.name, told: count(full.claims.length, 'claim'), dispatch: full.dispatch.dispatch_id };
    } catch (error) {
        return { name: file.name, told: words(error) };
    }
}

function post(text: string, published: string, publisher: string, file: string): Promise<FullDispatch> {
    const told = Object.entries({ published, publisher, file }).filter(([, value]) => value.trim() !== '');
    return send<FullDispatch>('POST', '/api/dispatches', { text, ...Object.fromEntries(told) });
}

function words(error: unknown): string {
    return error instanceof Problem ? `${error.message}. ${error.detail}` : String(error);
}
