import { DISPATCHES } from '../../api/export-lines';
import { useList } from '../../api/use-list';
import type { Dispatch } from '../../api/types';
import { ExportButton } from '../../part/ExportButton';
import { FacetPanel } from '../../part/FacetPanel';
import { FilterBar } from '../../part/FilterBar';
import { ListBody } from '../../part/ListBody';
import { ViewHead } from '../../part/ViewHead';
import { count } from '../../part/words';
import { filter } from '../../app/router';
import { DispatchRow } from './DispatchRow';

/** The dispatches, latest first; under a filter those with at least one such claim. */
export default function Dispatches() {
    const list = useList<Dispatch>('/api/dispatches', { total: 'true' });
    const total = list.value?.total;
    return (
        <>
            <ViewHead title="Dispatches" tools={<ExportButton what={DISPATCHES} rows={total} noun="row" />}>
                {total === undefined ? '' : `${count(total, 'dispatch', 'dispatches')}${filter.value.length === 0 ? '' : ' with such a claim'}, latest first`}
            </ViewHead>
            <FilterBar />
            <div class="with-facets">
                <FacetPanel fields={['country', 'type', 'outlet']} />
                <ListBody list={list} none="No dispatch holds such a claim.">
                    {(d) => <DispatchRow dispatch={d} key={d.dispatch_id} />}
                </ListBody>
            </div>
        </>
    );
}
