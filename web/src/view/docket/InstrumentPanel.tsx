import type { DocketEntry, DocketInstrument, DocketPosition } from '../../api/docket-types';
import type { Words } from '../../api/types';
import { param, setParams } from '../../app/router';
import { shortDay } from '../../chart/days';
import { countryName } from '../../part/countries';
import { list, stringOf } from '../../part/entry-line';
import { Quoted } from './Quoted';
import { look } from './stances';
import { Sign } from './Matrix';
import { Vote } from './Vote';

/** One instrument: its way so far, what it holds and leaves out, what is demanded of it, what each member said, and the vote. */
export function InstrumentPanel({ body, instrument }: { body: string; instrument: DocketInstrument }) {
    const holder = param('holder');
    const positions = Object.entries(instrument.positions).filter(([code]) => holder === '' || code === holder);
    const holds = instrument.provisions.filter((p) => p.kind !== 'omission');
    const leavesOut = instrument.provisions.filter((p) => p.kind === 'omission');
    return (
        <section class="instrument" aria-label={instrument.title}>
            <h2>
                <bdi>{instrument.title}</bdi>
            </h2>
            <p class="quiet">
                {instrument.stage.replaceAll('-', ' ')}
                {instrument.sponsors.length === 0 ? '' : `, sponsored by ${instrument.sponsors.map(countryName).join(', ')}`}
            </p>
            <div class="columns">
                <div class="stack">
                    <section>
                        <h3 class="row spread">
                            <span>{holder === '' ? 'What is said of it' : `What ${countryName(holder)} says of it`}</span>
                            {holder === '' ? null : (
                                <button type="button" class="plain" onClick={() => setParams({ holder: '' })}>
                                    all holders
                                </button>
                            )}
                        </h3>
                        {positions.length === 0 ? <p class="quiet">Nobody is heard on it.</p> : null}
                        <ul class="rows">
                            {positions.flatMap(([code, said]) => said.map((p) => <PositionRow key={p.id ?? code} code={code} position={p} />))}
                        </ul>
                    </section>
                    <Entries title="What it holds" entries={holds} words={(e) => `${stringOf(e['verb'])} ${stringOf(e['what'])}`} note={(e) => stringOf(e['strength'])} />
                    <Entries title="What it leaves out" entries={leavesOut} words={(e) => `${stringOf(e['verb'])} ${stringOf(e['what'])}`} note={() => 'omission'} />
                    <Entries title="Amendments demanded" entries={instrument.amendments} words={(e) => `${stringOf(e['change'])}: ${textOf(e['what'])}`} note={(e) => partyList(e['demanded_by'])} />
                    <Way instrument={instrument} />
                </div>
                <Vote body={body} instrument={instrument} />
            </div>
        </section>
    );
}

function PositionRow({ code, position }: { code: string; position: DocketPosition }) {
    const speakers = position.speakers ?? [];
    return (
        <li>
            <p class="row">
                <Sign stance={position.stance} />
                <strong>{countryName(position.holder_name ?? code)}</strong>
                <span>{look(position.stance).words}</span>
                {speakers.length === 0 ? null : <span class="quiet">{speakers.join(', ')}</span>}
                {position.latest ? null : <span class="hedge">later changed</span>}
            </p>
            {(position.quotes ?? []).map((quote) =>
                quote.text === null ? null : (
                    <blockquote class="source-text" dir="auto" key={quote.begin}>
                        “{quote.text}”
                    </blockquote>
                ),
            )}
            <Quoted entry={position} />
        </li>
    );
}

function Entries({ title, entries, words, note }: { title: string; entries: readonly DocketEntry[]; words: (e: DocketEntry) => string; note: (e: DocketEntry) => string }) {
    if (entries.length === 0) {
        return null;
    }
    return (
        <section>
            <h3>{title}</h3>
            <ul class="rows">
                {entries.map((entry) => (
                    <li key={entry.id}>
                        <p>
                            <bdi>{words(entry)}</bdi> <span class="hedge">{note(entry)}</span>
                        </p>
                        <Quoted entry={entry} />
                    </li>
                ))}
            </ul>
        </section>
    );
}

interface Stage {
    readonly stage: string;
    readonly on: string | null;
    readonly evidence: Words | null;
}

interface Step {
    readonly what: string;
}

/** The stages of the instrument, as the dispatches tell them one after the other, and what is announced next. */
function Way({ instrument }: { instrument: DocketInstrument }) {
    return (
        <section>
            <h3>Its way so far</h3>
            <ol class="rows way">
                {instrument.tellings.map((telling) => (
                    <li key={telling.id}>
                        {((telling['stage_history'] ?? []) as readonly Stage[]).map((stage, i) => (
                            <p class="row" key={i}>
                                <time>{stage.on === null ? 'no day told' : shortDay(stage.on)}</time>
                                <strong>{stage.stage.replaceAll('-', ' ')}</strong>
                            </p>
                        ))}
                        {((telling['next_steps'] ?? []) as readonly Step[]).map((step, i) => (
                            <p key={i}>
                                Next: <bdi>{step.what}</bdi>
                            </p>
                        ))}
                        <Quoted entry={telling} />
                    </li>
                ))}
            </ol>
        </section>
    );
}

function textOf(value: unknown): string {
    return stringOf(value) || list(value);
}

function partyList(value: unknown): string {
    return Array.isArray(value) ? value.map((code) => countryName(stringOf(code))).join(', ') : '';
}
