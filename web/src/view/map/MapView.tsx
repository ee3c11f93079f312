import './map.css';
import { PLACES } from '../../api/export-lines';
import { useList } from '../../api/use-list';
import type { Page } from '../../api/types';
import { add } from '../../api/filter';
import { filter, param, setParams, withFilter } from '../../app/router';
import { ExportButton } from '../../part/ExportButton';
import { FilterBar } from '../../part/FilterBar';
import { Notice, ProblemNotice } from '../../part/Notice';
import { ViewHead } from '../../part/ViewHead';
import { count, placeName, precisionName } from '../../part/words';
import { Picture } from './Picture';
import type { PlaceCount } from './place-count';

/** Where it happened: points for sites and towns, shading for what is told of a province or country only, and the list that says the same. */
export default function MapView() {
    const { value, problem } = useList<PlaceCount>('/api/places', { limit: '1000' });
    const places = value?.items ?? [];
    const unplaced = (value as (Page<PlaceCount> & { unplaced?: number }) | null)?.unplaced ?? 0;
    const chosen = param('select');
    return (
        <>
            <ViewHead title="Map" tools={<ExportButton what={PLACES} rows={value?.items.length} noun="place" />}>
                {value === null ? '' : `${count(places.length, 'place')}; ${count(unplaced, 'claim')} tell no place and are not drawn.`}
            </ViewHead>
            <FilterBar />
            {problem === null ? null : <ProblemNotice problem={problem} />}
            {value !== null && places.length === 0 ? <Notice title="Nothing has a place">No claim under this filter tells where it happened.</Notice> : null}
            {places.length === 0 ? null : (
                <div class="map">
                    <Picture places={places} chosen={chosen} onChoose={(key) => setParams({ select: key === chosen ? '' : key })} />
                    <div class="map-list" tabIndex={0} role="region" aria-label="The places of the map">
                        <table>
                            <caption class="hidden">Places, most told first</caption>
                            <thead>
                                <tr>
                                    <th scope="col">Place</th>
                                    <th scope="col">How exact</th>
                                    <th scope="col" class="number">
                                        Claims
                                    </th>
                                </tr>
                            </thead>
                            <tbody>
                                {places.map((p) => (
                                    <tr key={keyOf(p)} data-chosen={keyOf(p) === chosen}>
                                        <th scope="row">
                                            <button type="button" class="plain place-button" aria-pressed={keyOf(p) === chosen} onClick={() => setParams({ select: keyOf(p) === chosen ? '' : keyOf(p) })}>
                                                <bdi>{placeName(p)}</bdi>
                                            </button>
                                        </th>
                                        <td>{precisionName(p.precision)}</td>
                                        <td class="number">
                                            <a href={withFilter(add(filter.value, 'place', p.geonames_id === null || p.geonames_id === undefined ? (p.name ?? '') : String(p.geonames_id))).replace(/^\/map/, '/claims')}>
                                                {p.claims}
                                                <span class="hidden"> claims at {placeName(p)}</span>
                                            </a>
                                        </td>
                                    </tr>
                                ))}
                            </tbody>
                        </table>
                    </div>
                </div>
            )}
        </>
    );
}

export function keyOf(place: PlaceCount): string {
    return `${place.geonames_id ?? place.name}`;
}
