import { quarter, quarterName } from './event-types';

/** The event type as a stamp: blue for cooperation, orange for conflict; outlined for words, filled for acts. */
export function EventType({ type, mode }: { type: string; mode?: string | null }) {
    const { hue, form } = quarter(type);
    return (
        <span class={`event-type ${hue} ${form}`} title={quarterName(type)}>
            {type}
            {mode ? <span class="mode">{mode}</span> : null}
        </span>
    );
}
