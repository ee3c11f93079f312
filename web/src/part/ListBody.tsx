import type { ComponentChildren } from 'preact';
import type { Answer } from '../api/resource';
import type { Page } from '../api/types';
import { Notice, ProblemNotice } from './Notice';
import { Pager } from './Pager';

/** A page of a list: its rows, or why there are none, and the way on. */
export function ListBody<T>({ list, none, children }: { list: Answer<Page<T>>; none: string; children: (item: T) => ComponentChildren }) {
    if (list.problem !== null) {
        return <ProblemNotice problem={list.problem} />;
    }
    if (list.value === null) {
        return <p class="quiet">Asking the record …</p>;
    }
    if (list.value.items.length === 0) {
        return <Notice title="Nothing matches">{none} Take a condition away, or look at everything.</Notice>;
    }
    return (
        <div class="list-body">
            <ul class="rows">{list.value.items.map(children)}</ul>
            <Pager next={list.value.next} />
        </div>
    );
}
