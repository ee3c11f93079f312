import './charts.css';

/** The four quarters of event types, from the axis of a chart upwards. */
export const QUARTERS = ['cooperate-words', 'cooperate-acts', 'conflict-words', 'conflict-acts'] as const;

const NAMES: Readonly<Record<(typeof QUARTERS)[number], string>> = {
    'cooperate-words': 'words of cooperation',
    'cooperate-acts': 'acts of cooperation',
    'conflict-words': 'words of conflict',
    'conflict-acts': 'acts of conflict',
};

/** Which colour is which quarter. */
export function QuarterLegend() {
    return (
        <>
            {QUARTERS.map((part) => (
                <span key={part}>
                    <span class={`swatch ${part}`} />
                    {NAMES[part]}
                </span>
            ))}
        </>
    );
}
