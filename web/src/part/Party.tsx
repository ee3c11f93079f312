import type { Actor, Participant } from '../api/types';
import { calledName, partyCodes } from './words';

/** One side of an event: name and codes. */
export function Party({ party }: { party: Participant | Actor }) {
    const codes = partyCodes(party);
    return (
        <span class="party">
            <bdi class={party.name === null ? 'party-name unnamed' : 'party-name'}>{calledName(party)}</bdi>
            {codes === '' ? null : <span class="codes">{codes}</span>}
        </span>
    );
}

/** Several parties, or a dash with words where none is told. */
export function Parties({ parties, none }: { parties: readonly (Participant | Actor)[]; none: string }) {
    return parties.length === 0 ? (
        <span class="quiet">{none}</span>
    ) : (
        <>
            {parties.map((party, i) => (
                <>
                    {i > 0 ? <span class="quiet">, </span> : null}
                    <Party party={party} key={i} />
                </>
            ))}
        </>
    );
}
