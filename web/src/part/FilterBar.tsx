import { useEffect, useState } from 'preact/hooks';
import { add, remove, type Filter, type FilterName } from '../api/filter';
import { filter, setFilter, withFilter } from '../app/router';

const LABELS: Readonly<Partial<Record<FilterName, string>>> = {
    text: 'words in the sentence',
    actor_country: "actor's country",
    recipient_country: "recipient's country",
    published_from: 'published from',
    published_to: 'published to',
    topic: 'words in the dispatch',
};

export function labelOf(name: FilterName): string {
    return LABELS[name] ?? name;
}

const FIELDS: readonly FilterName[] = ['text', 'actor', 'recipient', 'country', 'place', 'source', 'topic', 'from', 'to', 'confidence'];

/** The filter: one field to add conditions, and the conditions as links that take them away. */
export function FilterBar() {
    const now = filter.value;
    const [name, setName] = useState<FilterName>('text');
    const [value, setValue] = useState('');
    useEffect(() => setValue(''), [now]);
    const apply = (event: Event) => {
        event.preventDefault();
        if (value.trim() !== '') {
            setFilter(add(now, name, value));
        }
    };
    return (
        <div class="filter-bar no-print">
            <form class="row" onSubmit={apply} role="search" aria-label="Filter">
                <label>
                    <span class="hidden">Filter by</span>
                    <select value={name} onChange={(event) => setName(event.currentTarget.value as FilterName)}>
                        {FIELDS.map((field) => (
                            <option value={field} key={field}>
                                {labelOf(field)}
                            </option>
                        ))}
                    </select>
                </label>
                <label class="grow">
                    <span class="hidden">Value</span>
                    {name === 'from' || name === 'to' ? (
                        <input type="date" value={value} onInput={(event) => setValue(event.currentTarget.value)} />
                    ) : (
                        <input type="search" value={value} placeholder={placeholder(name)} onInput={(event) => setValue(event.currentTarget.value)} />
                    )}
                </label>
                <button type="submit">Filter</button>
            </form>
            <Conditions conditions={now} />
        </div>
    );
}

/** The conditions in force. */
export function Conditions({ conditions }: { conditions: Filter }) {
    if (conditions.length === 0) {
        return null;
    }
    return (
        <ul class="conditions row" aria-label="Conditions in force">
            {conditions.map((condition) => (
                <li key={`${condition.name}=${condition.value}`}>
                    <a class="condition" data-replace href={withFilter(remove(conditions, condition.name, condition.value))}>
                        <span class="hidden">take away: </span>
                        <span>{labelOf(condition.name)}</span> <bdi>{condition.value}</bdi> <span aria-hidden="true">×</span>
                    </a>
                </li>
            ))}
            <li>
                <a data-replace href={withFilter([])}>
                    clear all
                </a>
            </li>
        </ul>
    );
}

function placeholder(name: FilterName): string {
    return { actor: 'a name, or RUS', recipient: 'a name, or SYR', country: 'SYR', place: 'Homs', source: 'Amnesty', text: 'ceasefire', topic: 'Syria', confidence: '..0.5' }[name as string] ?? '';
}
