import { computed, signal } from '@preact/signals';
import { parse, write, type Filter } from '../api/filter';

/** Where the reader is: the whole state of every view is in the address. */
export interface Whereabouts {
    readonly path: readonly string[];
    readonly query: URLSearchParams;
}

const here = signal<Whereabouts>(read());

export const path = computed(() => here.value.path);
export const query = computed(() => here.value.query);
export const filter = computed<Filter>(() => parse(here.value.query));

/** A value of the view in the address (not of the filter). */
export function param(name: string): string {
    return query.value.get(name) ?? '';
}

/** Goes to an address of the app; with `replace` the way back stays as it was. */
export function go(href: string, replace = false): void {
    if (replace) {
        history.replaceState(null, '', href);
    } else {
        history.pushState(null, '', href);
    }
    here.value = read();
    if (!replace) {
        window.scrollTo(0, 0);
        requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }));
    }
}

/** The present address with view values set, or taken away where empty. */
export function withParams(changes: Readonly<Record<string, string>>): string {
    const next = new URLSearchParams(query.value);
    for (const [name, value] of Object.entries(changes)) {
        if (value === '') {
            next.delete(name);
        } else {
            next.set(name, value);
        }
    }
    return href(path.value, next);
}

export function setParams(changes: Readonly<Record<string, string>>): void {
    go(withParams(changes), true);
}

/** The present view under another filter; what the view itself keeps in the address stays, but for the page and selection. */
export function withFilter(next: Filter): string {
    const q = write(next);
    for (const [name, value] of query.value) {
        if (!isFilterName(name) && name !== 'cursor' && name !== 'select') {
            q.append(name, value);
        }
    }
    return href(path.value, q);
}

export function setFilter(next: Filter): void {
    go(withFilter(next), true);
}

/** Another view with the present filter. */
export function withSameFilter(to: string): string {
    const q = write(filter.value).toString();
    return q === '' ? to : `${to}?${q}`;
}

export function href(segments: readonly string[], q: URLSearchParams): string {
    const text = q.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
    return `/${segments.map(encodeURIComponent).join('/')}${text === '' ? '' : `?${text}`}`;
}

/** Follows links within the app without loading the page anew; starts listening to the back button. */
export function start(): void {
    window.addEventListener('popstate', () => {
        here.value = read();
    });
    document.addEventListener('click', (event) => {
        const link = (event.target as Element | null)?.closest?.('a');
        if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
            return;
        }
        if (link.target !== '' || link.hasAttribute('download') || link.origin !== location.origin || link.pathname.startsWith('/api/')) {
            return;
        }
        if (link.hash !== '' && link.pathname === location.pathname && link.search === location.search) {
            return;
        }
        event.preventDefault();
        go(link.pathname + link.search, link.dataset['replace'] !== undefined);
    });
}

function isFilterName(name: string): boolean {
    return parse(new URLSearchParams([[name, 'x']])).length > 0;
}

function read(): Whereabouts {
    return {
        path: location.pathname.split('/').filter((s) => s !== '').map(safeDecode),
        query: new URLSearchParams(location.search),
    };
}

function safeDecode(segment: string): string {
    try {
        return decodeURIComponent(segment);
    } catch {
        return segment;
    }
}
