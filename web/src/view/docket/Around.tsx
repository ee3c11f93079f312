import type { Docket, DocketEntry } from '../../api/docket-types';
import { shortDay } from '../../chart/days';
import { list, stringOf } from '../../part/entry-line';
import { countryName } from '../../part/countries';
import { Quoted } from './Quoted';

/** What stands around the drafts: meetings and who called them, and measures that are referred to. */
export function Around({ docket }: { docket: Docket }) {
    return (
        <div class="columns around">
            <Part title="Meetings" entries={docket.meetings} words={(m) => `${stringOf(m['meeting_kind'])} meeting${list(m['called_by']) === '' ? '' : `, called by ${list(m['called_by']).split(', ').map(countryName).join(', ')}`}`} />
            <Part title="Measures referred to" entries={docket.measures} words={(m) => `${stringOf(m['body']) || list(m['body'])}: ${stringOf(m['what']) || list(m['what'])} (${stringOf(m['status']).replaceAll('-', ' ')})`} />
        </div>
    );
}

function Part({ title, entries, words }: { title: string; entries: readonly DocketEntry[]; words: (e: DocketEntry) => string }) {
    if (entries.length === 0) {
        return null;
    }
    return (
        <section>
            <h2>{title}</h2>
            <ul class="rows">
                {entries.map((entry) => (
                    <li key={entry.id}>
                        <p class="row">
                            <time class="quiet">{entry.published === null ? 'no date' : shortDay(entry.published)}</time>
                            <bdi>{words(entry)}</bdi>
                        </p>
                        <Quoted entry={entry} />
                    </li>
                ))}
            </ul>
        </section>
    );
}
