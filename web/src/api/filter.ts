/**
 * The filter grammar, the same in the address bar, in REST, in `rapporteur export` and in feeds: names with one or more values.
 * Several values of a name mean any of them, several names mean all of them; a value that begins with `!` excludes.
 */
export const FILTER_NAMES = [
    'text',
    'type',
    'mode',
    'context',
    'actor',
    'recipient',
    'country',
    'actor_country',
    'recipient_country',
    'sector',
    'place',
    'box',
    'from',
    'to',
    'published_from',
    'published_to',
    'source',
    'outlet',
    'modality',
    'realis',
    'body',
    'about',
    'topic',
    'confidence',
    'review',
    'dispatch',
    'claim',
    'happening',
] as const;

export type FilterName = (typeof FILTER_NAMES)[number];

export interface Condition {
    readonly name: FilterName;
    readonly value: string;
}

export type Filter = readonly Condition[];

const NAMES: ReadonlySet<string> = new Set(FILTER_NAMES);

/** Names that hold one value; setting them again replaces it. */
const SINGLE: ReadonlySet<FilterName> = new Set<FilterName>(['text', 'from', 'to', 'published_from', 'published_to', 'box', 'confidence', 'topic']);

/** Reads the filter out of an address; what belongs to the view (sort, selection) or is unknown is left alone. */
export function parse(query: URLSearchParams): Filter {
    const seen = new Set<string>();
    const filter: Condition[] = [];
    for (const [name, raw] of query) {
        const value = raw.trim();
        if (NAMES.has(name) && value !== '' && !seen.has(`${name}=${value}`)) {
            seen.add(`${name}=${value}`);
            filter.push({ name: name as FilterName, value });
        }
    }
    return order(filter);
}

/** The filter as a query, names in the fixed order, so that equal filters have equal addresses. */
export function write(filter: Filter): URLSearchParams {
    const query = new URLSearchParams();
    for (const condition of order(filter)) {
        query.append(condition.name, condition.value);
    }
    return query;
}

export function add(filter: Filter, name: FilterName, value: string): Filter {
    const kept = filter.filter((c) => c.name !== name || (!SINGLE.has(name) && c.value !== value));
    return value.trim() === '' ? order(kept) : order([...kept, { name, value: value.trim() }]);
}

export function remove(filter: Filter, name: FilterName, value?: string): Filter {
    return filter.filter((c) => c.name !== name || (value !== undefined && c.value !== value));
}

export function has(filter: Filter, name: FilterName, value: string): boolean {
    return filter.some((c) => c.name === name && c.value === value);
}

export function valueOf(filter: Filter, name: FilterName): string {
    return filter.find((c) => c.name === name)?.value ?? '';
}

function order(filter: Filter): Filter {
    return [...filter].sort((a, b) => FILTER_NAMES.indexOf(a.name) - FILTER_NAMES.indexOf(b.name) || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
}
