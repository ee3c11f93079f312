import type { Outlook, Stance } from '../../api/docket-types';
import { look, type Assumed } from './stances';
import { Sign } from './Matrix';

const ORDER: readonly string[] = ['yes', 'lean-yes', 'open', 'unheard', 'abstain', 'lean-no', 'no'];

/** The members as seats, from yes to no; a click tries another vote. */
export function Seats({ outlook, assumed, onPick }: { outlook: Outlook; assumed: Assumed; onPick: (member: string) => void }) {
    const stanceOf = (code: string): Stance => assumed.get(code) ?? outlook.members[code] ?? 'not-stated';
    const seats = [...outlook.roster].sort(
        (a, b) => ORDER.indexOf(look(stanceOf(a.code)).side) - ORDER.indexOf(look(stanceOf(b.code)).side) || Number(b.permanent) - Number(a.permanent) || (a.code < b.code ? -1 : 1),
    );
    return (
        <ul class="seats" aria-label="Members and how they would vote">
            {seats.map((member) => {
                const stance = stanceOf(member.code);
                const words = look(stance).words;
                const supposed = assumed.has(member.code);
                return (
                    <li key={member.code}>
                        <button
                            type="button"
                            class={`seat ${look(stance).side}${member.permanent ? ' veto' : ''}${supposed ? ' supposed' : ''}`}
                            aria-label={`${member.code}, ${member.name}${member.permanent ? ', permanent' : ''}: ${words}${supposed ? ', supposed' : ''}`}
                            title={`${member.name}: ${words}${supposed ? ' (supposed)' : ''}`}
                            onClick={() => onPick(member.code)}
                        >
                            <Sign stance={stance} />
                            <span>{member.code}</span>
                        </button>
                    </li>
                );
            })}
        </ul>
    );
}
