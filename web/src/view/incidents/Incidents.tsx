import './incidents.css';
import { INCIDENTS } from '../../api/export-lines';
import { useList } from '../../api/use-list';
import type { Incident } from '../../api/types';
import { param, setParams } from '../../app/router';
import { TollChart } from '../../chart/TollChart';
import { ExportButton } from '../../part/ExportButton';
import { FilterBar } from '../../part/FilterBar';
import { ListBody } from '../../part/ListBody';
import { ViewHead } from '../../part/ViewHead';
import { count } from '../../part/words';
import { Disagreements } from '../compare/Disagreements';
import { IncidentRow } from './IncidentRow';

/** Violence and arrests, and whatever has a toll: the list, and what each source counts of the chosen one. */
export default function Incidents() {
    const list = useList<Incident>('/api/incidents', { total: 'true' });
    const items = list.value?.items ?? [];
    const chosen = items.find((i) => i.happening_id === param('select')) ?? [...items].sort((a, b) => b.figures.length - a.figures.length)[0];
    const total = list.value?.total;
    return (
        <>
            <ViewHead title="Incidents" tools={<ExportButton what={INCIDENTS} rows={total} noun="incident" />}>
                {total === undefined ? '' : `${count(total, 'incident')}, earliest first. Figures stand by source and are never added up.`}
            </ViewHead>
            <FilterBar />
            <div class="incidents">
                <ListBody list={list} none="No incident passes this filter.">
                    {(incident) => <IncidentRow key={incident.happening_id} incident={incident} chosen={incident === chosen} onChoose={() => setParams({ select: incident.happening_id })} />}
                </ListBody>
                {chosen === undefined ? null : (
                    <aside class="incident-panel stack" aria-label="The chosen incident">
                        <h2>What each source counts</h2>
                        <ul class="rows">
                            <IncidentRow incident={chosen} />
                        </ul>
                        <TollChart figures={chosen.figures} />
                        <Disagreements happening={chosen} />
                    </aside>
                )}
            </div>
        </>
    );
}
