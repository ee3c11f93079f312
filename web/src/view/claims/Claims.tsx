import { CLAIMS } from '../../api/export-lines';
import { useList } from '../../api/use-list';
import type { Claim } from '../../api/types';
import { param, setParams } from '../../app/router';
import { shortDay } from '../../chart/days';
import { ClaimLine } from '../../part/ClaimLine';
import { ExportButton } from '../../part/ExportButton';
import { FacetPanel } from '../../part/FacetPanel';
import { FilterBar } from '../../part/FilterBar';
import { ListBody } from '../../part/ListBody';
import { ViewHead } from '../../part/ViewHead';
import { count } from '../../part/words';

/** Claims under the filter; each opens its words in the dispatch. */
export default function Claims() {
    const sort = param('sort');
    const list = useList<Claim>('/api/claims', { total: 'true', sort });
    const total = list.value?.total;
    return (
        <>
            <ViewHead
                title="Claims"
                tools={
                    <>
                        <label class="row">
                            <span>Order</span>
                            <select value={sort} onChange={(event) => setParams({ sort: event.currentTarget.value, cursor: '' })}>
                                <option value="">by dispatch</option>
                                <option value="-published">latest first</option>
                                <option value="confidence">least sure first</option>
                            </select>
                        </label>
                        <ExportButton what={CLAIMS} rows={total} noun="claim" />
                    </>
                }
            >
                {total === undefined ? '' : `${count(total, 'claim')}: what one source says in one dispatch. Several claims may tell of one happening.`}
            </ViewHead>
            <FilterBar />
            <div class="with-facets">
                <FacetPanel />
                <ListBody list={list} none="No claim passes this filter.">
                    {(claim) => (
                        <li key={claim.claim_id} class="claim-row">
                            <ClaimLine claim={claim} />
                            <a class="quiet opens" href={`/dispatches/${claim.dispatch_id}?claim=${claim.claim_id}`}>
                                {claim.published === null ? 'no date' : shortDay(claim.published)}
                                <span class="hidden"> {claim.trigger.text}</span> · in its sentence
                            </a>
                        </li>
                    )}
                </ListBody>
            </div>
        </>
    );
}
