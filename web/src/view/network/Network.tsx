import './network.css';
import { write } from '../../api/filter';
import { ACTORS } from '../../api/export-lines';
import { useAnswer } from '../../api/resource';
import type { Page } from '../../api/types';
import { filter, param, setParams, withParams } from '../../app/router';
import { ExportButton } from '../../part/ExportButton';
import { FilterBar } from '../../part/FilterBar';
import { Notice, ProblemNotice } from '../../part/Notice';
import { ViewHead } from '../../part/ViewHead';
import { count } from '../../part/words';
import { CountryMatrix } from './CountryMatrix';
import { EgoPicture } from './EgoPicture';
import { TieTable } from './TieTable';
import type { ActorCount, Tie } from './ties';

const SHOWS = ['ego', 'matrix', 'table'] as const;

/** Who does what to whom: around one actor, as a matrix of countries, or as a table. */
export default function Network() {
    const show = SHOWS.find((s) => s === param('show')) ?? 'ego';
    const query = write(filter.value);
    const actors = useAnswer<Page<ActorCount>>(`/api/actors?${withLimit(query, '100')}`);
    const listed = actors.value?.items ?? [];
    const ego = param('ego') || (listed[0]?.key ?? '');
    const ties = useAnswer<{ items: readonly Tie[] }>(show === 'ego' ? (ego === '' ? null : tiesUrl({ ego, limit: '60' })) : tiesUrl(show === 'matrix' ? { by: 'country', limit: '1000' } : { limit: '200' }));
    const items = ties.value?.items ?? [];
    const problem = actors.problem ?? ties.problem;
    return (
        <>
            <ViewHead title="Actor network" tools={<ExportButton what={ACTORS} rows={undefined} noun="actor" />}>
                {actors.value === null ? '' : 'Ties are counted in claims: how often it is told, not how often it happened.'}
            </ViewHead>
            <FilterBar />
            {problem === null ? null : <ProblemNotice problem={problem} />}
            <div class="row spread network-tools no-print">
                <div class="row" role="group" aria-label="Shown as">
                    {SHOWS.map((s) => (
                        <a class="button" key={s} data-replace href={withParams({ show: s === 'ego' ? '' : s })} aria-current={show === s ? 'true' : undefined}>
                            {{ ego: 'Around one actor', matrix: 'Matrix of countries', table: 'Table' }[s]}
                        </a>
                    ))}
                </div>
                {show === 'ego' ? (
                    <label class="row">
                        <span>Actor</span>
                        <select value={ego} onChange={(event) => setParams({ ego: event.currentTarget.value })}>
                            {listed.some((a) => a.key === ego) ? null : <option value={ego}>{ego}</option>}
                            {listed.map((a) => (
                                <option key={a.key} value={a.key}>
                                    {a.name} {a.country ?? ''} ({a.as_actor + a.as_recipient})
                                </option>
                            ))}
                        </select>
                    </label>
                ) : null}
            </div>
            {ties.value !== null && items.length === 0 ? <Notice title="No ties">No claim under this filter tells who did something to whom.</Notice> : null}
            {items.length === 0 ? null : show === 'ego' ? (
                <>
                    <EgoPicture ego={ego} name={listed.find((a) => a.key === ego)?.name ?? ego} ties={items} />
                    <TieTable ties={items} caption={`Ties of ${listed.find((a) => a.key === ego)?.name ?? ego}`} />
                </>
            ) : show === 'matrix' ? (
                <CountryMatrix ties={items} />
            ) : (
                <>
                    <p class="quiet">{count(items.length, 'tie')}, the most told first</p>
                    <TieTable ties={items} caption="Ties" />
                </>
            )}
        </>
    );
}

function tiesUrl(more: Readonly<Record<string, string>>): string {
    const query = write(filter.value);
    for (const [name, value] of Object.entries(more)) {
        query.set(name, value);
    }
    return `/api/ties?${query}`;
}

function withLimit(query: URLSearchParams, limit: string): URLSearchParams {
    query.set('limit', limit);
    return query;
}
