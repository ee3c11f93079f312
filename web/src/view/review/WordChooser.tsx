import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { FullDispatch, Span } from '../../api/types';
import { useAnswer } from '../../api/resource';
import { CodePoints } from '../../text/codepoints';

/** The text of a dispatch, in which words are chosen by pointer or by keys (arrows move, with Shift they select). Spans are code points. */
export function WordChooser({ dispatchId, start, chosen, onChoose }: { dispatchId: string; start: Span; chosen: Span | null; onChoose: (span: Span | null, words: string) => void }) {
    const full = useAnswer<FullDispatch>(`/api/dispatches/${encodeURIComponent(dispatchId)}`).value;
    const text = useMemo(() => (full === null ? null : new CodePoints(full.text)), [full]);
    const box = useRef<HTMLTextAreaElement>(null);
    useEffect(() => {
        if (text !== null && box.current !== null) {
            const [begin, end] = [text.unit(start.begin), text.unit(start.end)];
            box.current.setSelectionRange(begin, begin);
            // A text field scrolls to its caret only while typed in: the place is reckoned from the share of the text before it.
            box.current.scrollTop = Math.max(0, box.current.scrollHeight * (begin / Math.max(1, text.text.length)) - box.current.clientHeight / 3);
            box.current.setSelectionRange(begin, end);
        }
    }, [text, start.begin, start.end]);
    const read = () => {
        if (text !== null && box.current !== null) {
            const span = trimmed(text.text, box.current.selectionStart, box.current.selectionEnd);
            onChoose(span === null ? null : { begin: text.point(span[0]), end: text.point(span[1]) }, span === null ? '' : text.text.slice(span[0], span[1]));
        }
    };
    return (
        <div class="stack word-chooser">
            <label class="field">
                <span>Select the words in the dispatch</span>
                <textarea ref={box} class="source-text" dir="auto" rows={7} readOnly value={text === null ? 'Opening the dispatch …' : shown(text.text)} onSelect={read} onKeyUp={read} onMouseUp={read} />
            </label>
            <p role="status" class="quiet">
                {chosen === null || text === null ? 'No words are selected.' : (
                    <>
                        Selected: <q class="source-text">{text.slice(chosen.begin, chosen.end)}</q> {chosen.begin}–{chosen.end}
                    </>
                )}
            </p>
        </div>
    );
}

/** A text field makes one line end of a carriage return and a line feed: the text is shown so that each unit keeps its place. */
function shown(text: string): string {
    return text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n');
}

/** A selection without the blanks at its ends; null where nothing else is in it. */
export function trimmed(text: string, from: number, to: number): readonly [number, number] | null {
    let [begin, end] = [from, to];
    while (begin < end && /\s/.test(text[begin] as string)) {
        begin++;
    }
    while (end > begin && /\s/.test(text[end - 1] as string)) {
        end--;
    }
    return begin < end ? [begin, end] : null;
}
