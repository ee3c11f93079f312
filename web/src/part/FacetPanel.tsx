import { useAnswer } from '../api/resource';
import { add, has, remove, write, type FilterName } from '../api/filter';
import type { Facets } from '../api/types';
import { countryName } from './countries';
import { filter, withFilter } from '../app/router';

const NAMES: Readonly<Record<string, { readonly title: string; readonly name: FilterName }>> = {
    type: { title: 'Event type', name: 'type' },
    country: { title: 'Country', name: 'country' },
    source: { title: 'Who says so', name: 'source' },
    modality: { title: 'Modality', name: 'modality' },
    realis: { title: 'Realis', name: 'realis' },
    sector: { title: 'Sector', name: 'sector' },
    review: { title: 'Review', name: 'review' },
    outlet: { title: 'Outlet', name: 'outlet' },
};

/** Counts of values within the filter, and in dispatches that hold the words of a search; each is a link that adds or takes away its condition. */
export function FacetPanel({ fields = ['type', 'country', 'source', 'modality', 'realis', 'sector', 'review'], words = '' }: { fields?: readonly string[]; words?: string }) {
    const query = write(filter.value);
    query.set('facet', fields.join(','));
    query.set('top', '12');
    if (words !== '') {
        query.set('q', words);
    }
    const wide = window.matchMedia('(min-width: 1000px)').matches;
    const { value } = useAnswer<Facets>(`/api/facets?${query}`);
    return (
        <aside class="facets no-print" aria-label="Narrow down">
            {fields.map((field) => {
                const known = NAMES[field];
                const values = value?.facets[field] ?? [];
                if (known === undefined || values.length === 0) {
                    return null;
                }
                return (
                    <details key={field} open={((field === 'type' || field === 'country') && wide) || filter.value.some((c) => c.name === known.name)}>
                        <summary>{known.title}</summary>
                        <ul>
                            {values.map((v) => {
                                const on = has(filter.value, known.name, v.value);
                                const next = on ? remove(filter.value, known.name, v.value) : add(filter.value, known.name, v.value);
                                return (
                                    <li key={v.value}>
                                        <a data-replace href={withFilter(next)} aria-current={on ? 'true' : undefined}>
                                            <bdi>{field === 'country' ? countryName(v.value) : v.value}</bdi>
                                            <span class="number">
                                                {v.count.toLocaleString('en-GB')}
                                                <span class="hidden"> {v.count === 1 ? 'claim' : 'claims'}</span>
                                            </span>
                                        </a>
                                    </li>
                                );
                            })}
                        </ul>
                    </details>
                );
            })}
        </aside>
    );
}
