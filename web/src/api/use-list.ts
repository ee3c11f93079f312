import { filter, param } from '../app/router';
import { write } from './filter';
import { useAnswer, type Answer } from './resource';
import type { Page } from './types';

/** Hook: a page of a list under the filter and at the cursor of the address. */
export function useList<T>(path: string, more: Readonly<Record<string, string>> = {}): Answer<Page<T>> {
    const query = write(filter.value);
    for (const [name, value] of Object.entries(more)) {
        if (value !== '') {
            query.set(name, value);
        }
    }
    const cursor = param('cursor');
    if (cursor !== '') {
        query.set('cursor', cursor);
    }
    return useAnswer<Page<T>>(`${path}?${query}`);
}
