import type { Entry } from '../../api/types';
import { setParams } from '../../app/router';
import { entryLine } from '../../part/entry-line';

/** What the dispatch adds to the ledgers: instruments, positions, provisions, measures, responsibility, tolls. Choosing one lights its words. */
export function EntryPanel({ entries, chosen }: { entries: readonly Entry[]; chosen: string }) {
    if (entries.length === 0) {
        return <p class="quiet">This dispatch tells of no draft, position, measure, responsibility or toll.</p>;
    }
    const kinds = [...new Set(entries.map((e) => e.kind))];
    return (
        <div class="stack">
            {kinds.map((kind) => (
                <section key={kind}>
                    <h2 class="kind">{kind}</h2>
                    <ul class="claim-list">
                        {entries
                            .filter((e) => e.kind === kind)
                            .map((entry) => {
                                const id = String(entry.id ?? entry['toll_id'] ?? '');
                                return (
                                    <li key={id} data-chosen={id === chosen}>
                                        <button type="button" class="claim-button" aria-pressed={id === chosen} onClick={() => setParams({ entry: id === chosen ? '' : id, claim: '', tab: 'ledger' })}>
                                            {entryLine(entry)}
                                            {entry['withdrawn'] === true ? <span class="hedge"> withdrawn</span> : null}
                                        </button>
                                    </li>
                                );
                            })}
                    </ul>
                </section>
            ))}
        </div>
    );
}
