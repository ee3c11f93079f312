import { useState } from 'preact/hooks';
import type { Claim, Span } from '../../api/types';
import { isList, partsOf, place, type Part, type SpanField } from './parts';
import { WordChooser } from './WordChooser';

const KINDS = ['speaker', 'organisation', 'document', 'anonymous', 'reporter'];
const UNITS = ['killed', 'injured', 'arrested', 'displaced', 'participants', 'interviewed', 'named', 'other'];

/** Chooses other words for a value of a claim; says by `onValue` how the edit is written, null while it is none yet. */
export function SpanEdit({ claim, field, onValue }: { claim: Claim; field: SpanField; onValue: (value: string | null) => void }) {
    const coded = partsOf(claim, field);
    const [parts, setParts] = useState<readonly Part[]>(coded);
    const [chosen, setChosen] = useState<Span | null>(null);
    const [words, setWords] = useState('');
    const [said, setSaid] = useState<Readonly<Record<string, string>>>({});
    const change = (next: readonly Part[]) => {
        setParts(next);
        const value = next.map((p) => p.written).join(' | ');
        onValue(value === coded.map((p) => p.written).join(' | ') ? null : value);
    };
    const take = () => {
        if (chosen !== null) {
            const part = { words: [words, ...Object.values(said)].filter((w) => w !== '').join(' '), written: place(chosen, said) };
            change(isList(field) ? [...parts, part] : [part]);
        }
    };
    const say = (name: string) => (event: Event) => setSaid({ ...said, [name]: (event.currentTarget as HTMLInputElement).value.trim() });
    return (
        <>
            <ul class="plain-list part-list" aria-label={`${field} of the claim`}>
                {parts.map((part, i) => (
                    <li key={part.written + i} class="row spread">
                        <bdi>{part.words}</bdi>
                        {field === 'trigger' ? null : (
                            <button type="button" class="plain" aria-label={`Take away ${part.words}`} onClick={() => change(parts.filter((_, k) => k !== i))}>
                                take away
                            </button>
                        )}
                    </li>
                ))}
                {parts.length === 0 ? <li class="quiet">none</li> : null}
            </ul>
            <WordChooser
                dispatchId={claim.dispatch_id}
                start={claim.sentence}
                chosen={chosen}
                onChoose={(span, text) => {
                    setChosen(span);
                    setWords(text);
                }}
            />
            <div class="row">
                {field === 'attribution' ? (
                    <label class="row">
                        <span>What sort of source</span>
                        <select onChange={say('kind')}>
                            <option value="">as coded elsewhere, or a speaker</option>
                            {KINDS.map((k) => (
                                <option key={k} value={k}>
                                    {k}
                                </option>
                            ))}
                        </select>
                    </label>
                ) : null}
                {field === 'actors' || field === 'recipients' || field === 'attribution' ? (
                    <label class="row">
                        <span>Country, if known</span>
                        <input type="text" size={4} maxLength={3} pattern="[A-Z]{3}" placeholder="SYR" onInput={say('country')} />
                    </label>
                ) : null}
                {field === 'time' ? (
                    <>
                        <label class="row">
                            <span>From</span>
                            <input type="date" onInput={say('from')} />
                        </label>
                        <label class="row">
                            <span>to</span>
                            <input type="date" onInput={say('to')} />
                        </label>
                    </>
                ) : null}
                {field === 'quantities' ? (
                    <>
                        <label class="row">
                            <span>At least</span>
                            <input type="number" min={0} class="short" onInput={say('low')} />
                        </label>
                        <label class="row">
                            <span>at most</span>
                            <input type="number" min={0} class="short" onInput={say('high')} />
                        </label>
                        <label class="row">
                            <span class="hidden">what is counted</span>
                            <select onChange={say('unit')}>
                                {UNITS.map((u) => (
                                    <option key={u} value={u}>
                                        {u}
                                    </option>
                                ))}
                            </select>
                        </label>
                    </>
                ) : null}
                <button type="button" disabled={chosen === null} onClick={take}>
                    {isList(field) ? 'Add these words' : 'Take these words'}
                </button>
            </div>
        </>
    );
}
