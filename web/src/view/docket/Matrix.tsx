import type { Docket, DocketInstrument, DocketPosition, Member, Stance } from '../../api/docket-types';
import { setParams } from '../../app/router';
import { countryName } from '../../part/countries';
import { rowsOf } from './rows';
import { look, STANCES } from './stances';

/** Members by instruments; each cell is the member's last word on the instrument and opens its quote. */
export function Matrix({ docket, chosen }: { docket: Docket; chosen: string }) {
    const rows = rowsOf(docket);
    return (
        <figure class="matrix-figure">
            <div class="scroll-x" tabIndex={0} role="region" aria-label="Members by instruments">
                <table class="matrix">
                    <caption class="hidden">What members say of each instrument</caption>
                    <thead>
                        <tr>
                            <th scope="col">Member</th>
                            {docket.instruments.map((i) => (
                                <th scope="col" key={i.id} class={i.id === chosen ? 'chosen' : ''}>
                                    <button type="button" class="plain column-head" aria-pressed={i.id === chosen} onClick={() => setParams({ instrument: i.id, holder: '', assume: '' })}>
                                        <bdi class="source-text">{i.title}</bdi>
                                        <span class="quiet">{i.stage.replaceAll('-', ' ')}</span>
                                    </button>
                                </th>
                            ))}
                        </tr>
                    </thead>
                    <tbody>
                        {rows.map((member) => (
                            <tr key={member.code}>
                                <th scope="row">
                                    {shortName(member)} <span class="codes">{/^[A-Z]{3}$/.test(member.code) ? member.code : ''}</span>
                                    {member.permanent ? <span class="permanent">permanent</span> : null}
                                </th>
                                {docket.instruments.map((i) => (
                                    <Cell key={i.id} instrument={i} member={member} chosen={i.id === chosen} />
                                ))}
                            </tr>
                        ))}
                    </tbody>
                </table>
            </div>
            <figcaption class="row stance-legend">
                {STANCES.map((stance) => (
                    <span key={stance}>
                        <Sign stance={stance} /> {look(stance).words}
                    </span>
                ))}
                <span class="quiet">empty: no member then</span>
            </figcaption>
        </figure>
    );
}

function Cell({ instrument, member, chosen }: { instrument: DocketInstrument; member: Member; chosen: boolean }) {
    const last = lastOf(instrument.positions[member.code]);
    const sits = instrument.outlook === null || instrument.outlook.roster.some((m) => m.code === member.code);
    if (last === null) {
        const stance = instrument.sponsors.includes(member.code) ? 'sponsor' : 'not-stated';
        return (
            <td class={chosen ? 'chosen' : ''}>
                {sits || stance === 'sponsor' ? (
                    <span class="still" title={look(stance).words}>
                        <Sign stance={stance} />
                        <span class="hidden">{look(stance).words}</span>
                    </span>
                ) : (
                    <span class="hidden">no member then</span>
                )}
            </td>
        );
    }
    return (
        <td class={chosen ? 'chosen' : ''}>
            <button type="button" class="plain cell" aria-label={`${shortName(member)} on ${instrument.title}: ${look(last.stance).words}`} onClick={() => setParams({ instrument: instrument.id, holder: member.code })}>
                <Sign stance={last.stance} />
            </button>
        </td>
    );
}

export function Sign({ stance }: { stance: Stance }) {
    const { side, sign } = look(stance);
    return (
        <span class={`sign ${side}`} aria-hidden="true">
            {sign}
        </span>
    );
}

/** The everyday name of a state rather than its official one; a group keeps its own. */
function shortName(member: Member): string {
    const name = countryName(member.code);
    return name === member.code ? member.name : name;
}

function lastOf(positions: readonly DocketPosition[] | undefined): DocketPosition | null {
    return positions?.find((p) => p.latest) ?? positions?.at(-1) ?? null;
}
