import { useEffect, useState } from 'preact/hooks';
import { write } from '../../api/filter';
import { useAnswer } from '../../api/resource';
import type { Dispatch, Page, Span } from '../../api/types';
import { filter, param, setParams } from '../../app/router';
import { shortDay } from '../../chart/days';
import { Conditions } from '../../part/FilterBar';
import { FacetPanel } from '../../part/FacetPanel';
import { Notice, ProblemNotice } from '../../part/Notice';
import { Pager } from '../../part/Pager';
import { ViewHead } from '../../part/ViewHead';
import { count, dispatchTitle, outlet } from '../../part/words';
import { breakable } from '../../text/breakable';
import { CodePoints } from '../../text/codepoints';

interface Snippet {
    readonly text: string;
    readonly begin: number;
    readonly end: number;
    readonly marks: readonly Span[];
}

interface Hit {
    readonly dispatch: Dispatch;
    readonly hits: number;
    readonly snippets: readonly Snippet[];
}

/** Words in the dispatches, with the sentences around them; the filter on claims narrows it. */
export default function Search() {
    const q = param('q');
    const [words, setWords] = useState(q);
    useEffect(() => setWords(q), [q]);
    const query = write(filter.value);
    query.set('q', q);
    query.set('facets', 'false');
    if (param('cursor') !== '') {
        query.set('cursor', param('cursor'));
    }
    const { value, problem, loading } = useAnswer<Page<Hit>>(q === '' ? null : `/api/search?${query}`);
    const submit = (event: Event) => {
        event.preventDefault();
        setParams({ q: words.trim(), cursor: '' });
    };
    return (
        <>
            <ViewHead title="Search">Words match from their beginning, letter case aside; "quoted words" match as they stand.</ViewHead>
            <form class="row filter-bar-row" role="search" onSubmit={submit}>
                <label class="grow">
                    <span class="hidden">Words</span>
                    <input type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} placeholder='ceasefire "draft resolution"' />
                </label>
                <button type="submit" class="primary">
                    Search
                </button>
            </form>
            <Conditions conditions={filter.value} />
            {problem === null ? null : <ProblemNotice problem={problem} />}
            {q === '' ? <Examples /> : null}
            {loading ? <p class="quiet">Searching …</p> : null}
            {value === null ? null : value.items.length === 0 ? (
                <Notice title="No dispatch holds all these words">Leave a word out, or cut it short: “negotiat” finds negotiated and negotiations.</Notice>
            ) : (
                <div class="with-facets">
                    <FacetPanel fields={['type', 'country', 'source', 'outlet']} words={q} />
                    <div class="list-body">
                        <p class="quiet" role="status">
                            {count(value.total ?? value.items.length, 'dispatch', 'dispatches')}, most hits first
                        </p>
                        <ul class="rows">
                            {value.items.map((hit) => (
                                <HitRow hit={hit} key={hit.dispatch.dispatch_id} />
                            ))}
                        </ul>
                        <Pager next={value.next} />
                    </div>
                </div>
            )}
        </>
    );
}

function HitRow({ hit }: { hit: Hit }) {
    const d = hit.dispatch;
    return (
        <li class="dispatch-row">
            <a class="source-text title" dir="auto" href={`/dispatches/${d.dispatch_id}`}>
                {dispatchTitle(d)}
            </a>
            {hit.snippets.map((s) => (
                <p class="source-text snippet" dir="auto" key={s.begin}>
                    … <SnippetWords snippet={s} /> …
                </p>
            ))}
            <span class="quiet row facts">
                <time>{d.published === null ? 'no date' : shortDay(d.published)}</time>
                <span>{outlet(d)}</span>
                <span>{count(hit.hits, 'hit')}</span>
                <span>{count(d.claims, 'claim')}</span>
            </span>
        </li>
    );
}

function SnippetWords({ snippet }: { snippet: Snippet }) {
    const text = new CodePoints(snippet.text);
    let at = 0;
    const parts = [...snippet.marks]
        .sort((a, b) => a.begin - b.begin)
        .flatMap((mark) => {
            if (mark.begin < at) {
                return [];
            }
            const before = text.slice(at, mark.begin);
            at = mark.end;
            return [breakable(before), <mark key={mark.begin}>{breakable(text.slice(mark.begin, mark.end))}</mark>];
        });
    return (
        <>
            {parts}
            {breakable(text.slice(at, text.length))}
        </>
    );
}

function Examples() {
    return (
        <p class="row">
            <span class="quiet">For example</span>
            {['ceasefire', '"Security Council"', 'embargo', 'observers said'].map((words) => (
                <a key={words} href={`/search?q=${encodeURIComponent(words)}`}>
                    {words}
                </a>
            ))}
        </p>
    );
}
