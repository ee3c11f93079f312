import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Problem } from './problem';

/** What is known of an answer: while it is loaded anew the former value stays visible. */
export interface Answer<T> {
    readonly value: T | null;
    readonly problem: Problem | null;
    readonly loading: boolean;
}

const KEPT = 60;

/** What was answered before the record changed. */
let former: ReadonlyMap<string, unknown> = new Map();
const answers = new Map<string, Signal<Answer<unknown>>>();
/** The answer at an address under /api; asked once, shared by all who ask. */
export function answer<T>(url: string): ReadonlySignal<Answer<T>> {
    const known = answers.get(url);
    if (known !== undefined) {
        answers.delete(url);
        answers.set(url, known);
        return known as Signal<Answer<T>>;
    }
    const fresh = signal<Answer<unknown>>({ value: former.get(url) ?? null, problem: null, loading: true });
    answers.set(url, fresh);
    if (answers.size > KEPT) {
        answers.delete(answers.keys().next().value as string);
    }
    void load(url, fresh);
    return fresh as Signal<Answer<T>>;
}

const nothing = signal<Answer<never>>({ value: null, problem: null, loading: false });

/** Hook: the answer at `url`, or an empty one for null. Reading it in a component subscribes the component. */
export function useAnswer<T>(url: string | null): Answer<T> {
    const held = useMemo(() => (url === null ? nothing : answer<T>(url)), [url, generation.value]);
    return held.value;
}

const generation = signal(0);

/** Asks everything anew, after the record has changed; what was answered stays visible until the new answer comes. */
export function forget(): void {
    former = new Map([...answers].map(([url, held]) => [url, held.peek().value]));
    answers.clear();
    generation.value++;
}

/** Asks without keeping. */
export async function ask<T>(url: string): Promise<T> {
    const response = await fetch(url, { headers: { Accept: 'application/json' } }).catch(() => {
        throw Problem.network();
    });
    if (!response.ok) {
        throw await Problem.of(response);
    }
    return (await response.json()) as T;
}

/** Sends a change; the caller calls `forget` when others should see it. */
export async function send<T>(method: 'POST' | 'DELETE', url: string, body: unknown, extra: Record<string, string> = {}): Promise<T> {
    const response = await fetch(url, {
        method,
        headers: { Accept: 'application/json', 'Content-Type': 'application/json', ...extra },
        body: JSON.stringify(body),
    }).catch(() => {
        throw Problem.network();
    });
    if (!response.ok) {
        throw await Problem.of(response);
    }
    return (response.status === 204 ? null : await response.json()) as T;
}

async function load(url: string, into: Signal<Answer<unknown>>): Promise<void> {
    try {
        into.value = { value: await ask(url), problem: null, loading: false };
    } catch (error) {
        answers.delete(url);
        into.value = { value: null, problem: error instanceof Problem ? error : new Problem(0, 'The answer could not be read', String(error)), loading: false };
    }
}
