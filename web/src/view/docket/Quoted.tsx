import type { Words } from '../../api/types';
import { breakable } from '../../text/breakable';
import { CodePoints } from '../../text/codepoints';

interface Told {
    readonly id?: string;
    readonly dispatch_id: string;
    readonly dispatch_file: string;
    readonly evidence?: readonly Words[];
    readonly sentences: readonly Words[];
}

/** The sentences that hold an entry's words, the words marked, with the way to the dispatch. */
export function Quoted({ entry }: { entry: Told }) {
    return (
        <>
            {entry.sentences.map((sentence) => (
                <p class="source-text snippet" dir="auto" key={sentence.begin}>
                    <Marked sentence={sentence} words={entry.evidence ?? []} />
                </p>
            ))}
            <p class="quiet told-by">
                <a href={`/dispatches/${entry.dispatch_id}${entry.id ? `?tab=ledger&entry=${entry.id}` : ''}`}>in the dispatch</a> {entry.dispatch_file}
            </p>
        </>
    );
}

/** A sentence in which the given spans of the dispatch are marked. */
export function Marked({ sentence, words }: { sentence: Words; words: readonly Words[] }) {
    const text = new CodePoints(sentence.text ?? '');
    const from = sentence.begin ?? 0;
    const spans = words
        .filter((w) => w.begin !== null && w.end !== null && w.begin >= from && w.end <= from + text.length)
        .map((w) => ({ begin: (w.begin as number) - from, end: (w.end as number) - from }))
        .sort((a, b) => a.begin - b.begin || b.end - a.end);
    const parts: preact.JSX.Element[] = [];
    let at = 0;
    for (const span of spans) {
        if (span.begin >= at) {
            parts.push(<>{breakable(text.slice(at, span.begin))}</>, <mark key={span.begin}>{breakable(text.slice(span.begin, span.end))}</mark>);
            at = span.end;
        }
    }
    return (
        <>
            {parts}
            {breakable(text.slice(at, text.length))}
        </>
    );
}
