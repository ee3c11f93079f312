import type { Happening, Incident } from '../../api/types';
import { interval } from '../../chart/days';
import { bounds } from '../../chart/toll-words';
import { EventType } from '../../part/EventType';
import { Parties } from '../../part/Party';
import { count, placeName } from '../../part/words';

interface RowProps {
    readonly incident: Incident | Happening;
    readonly chosen?: boolean;
    /** Where the list has a panel beside it: shows the incident there. */
    readonly onChoose?: () => void;
}

/** An incident in a list: what, who to whom, where, when, and the toll with how many sources tell it. */
export function IncidentRow({ incident, chosen = false, onChoose }: RowProps) {
    const { actor, recipient } = incident.dyad;
    return (
        <li class="incident-row" data-chosen={chosen}>
            <div class="claim-line">
                <EventType type={incident.event_type} mode={incident.event_mode} />
                <span class="who">
                    <Parties parties={actor === null ? [] : [actor]} none="nobody named" />
                    {recipient === null ? null : (
                        <>
                            <span aria-label="to"> → </span>
                            <Parties parties={[recipient]} none="" />
                        </>
                    )}
                </span>
                <span class="facts">
                    <span>{interval(incident.from, incident.to)}</span>
                    {incident.place === null ? <span class="quiet">no place</span> : <span>{placeName(incident.place)}</span>}
                    {incident.tolls.map((toll) => (
                        <strong key={toll.unit + toll.scope}>
                            {bounds(toll.low, toll.high)} {toll.unit}
                            {toll.scope === 'running' ? ' in all' : ''}
                            {toll.agreed ? '' : ', disputed'}
                        </strong>
                    ))}
                    {incident.disagreements.length === 0 ? null : <span class="hedge">sources differ on {incident.disagreements.map((d) => d.field).join(', ')}</span>}
                    <a href={`/happenings/${incident.happening_id}`}>
                        {count(incident.sources.independent, 'source')}
                        <span class="hidden"> of {incident.happening_id}</span>
                    </a>
                    {onChoose === undefined || !('figures' in incident) || incident.figures.length === 0 ? null : (
                        <button type="button" class="plain small" aria-pressed={chosen} onClick={onChoose}>
                            toll chart
                        </button>
                    )}
                </span>
            </div>
        </li>
    );
}
