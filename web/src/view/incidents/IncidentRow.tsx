import type { Happening, Incident } from '../../api/types';
import { interval } from '../../chart/days';
import { bounds } from '../../chart/toll-words';
import { EventType } from '../../part/EventType';
import { Parties } from '../../part/Party';
import { count, placeName } from '../../part/words';

/** An incident in a list: what, who to whom, where, when, and the toll with how many sources tell it. */
export function IncidentRow({ incident }: { incident: Incident | Happening }) {
    const { actor, recipient } = incident.dyad;
    return (
        <li class="incident-row">
            <a class="incident-link" href={`/happenings/${incident.happening_id}`}>
                <EventType type={incident.event_type} mode={incident.event_mode} />
                <span class="hidden">{incident.happening_id}</span>
            </a>
            <div class="claim-line">
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
                    <span>{count(incident.sources.independent, 'independent source')}</span>
                    {incident.disagreements.length === 0 ? null : <span class="hedge">sources differ on {incident.disagreements.map((d) => d.field).join(', ')}</span>}
                </span>
            </div>
            <div class="incident-toll">
                {incident.tolls.map((toll) => (
                    <span key={toll.unit + toll.scope}>
                        <strong>{bounds(toll.low, toll.high)}</strong> {toll.unit}
                        {toll.scope === 'running' ? ' in all' : ''}
                        {toll.agreed ? '' : ' (disputed)'}
                    </span>
                ))}
            </div>
        </li>
    );
}
