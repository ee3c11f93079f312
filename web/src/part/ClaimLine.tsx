import type { Claim } from '../api/types';
import { bounds } from '../chart/toll-words';
import { interval } from '../chart/days';
import { EventType } from './EventType';
import { Parties } from './Party';
import { hedges, placeName, sourceName } from './words';

/** A claim in one line of words: type, who to whom, the words, where, when, what toll, and who says so. */
export function ClaimLine({ claim }: { claim: Claim }) {
    const hedge = hedges(claim);
    return (
        <div class="claim-line">
            <EventType type={claim.event_type} mode={claim.event_mode} />
            <span class="who">
                <Parties parties={claim.actors} none="nobody named" />
                {claim.recipients.length === 0 ? null : (
                    <>
                        <span class="arrow" aria-label="to">
                            {' → '}
                        </span>
                        <Parties parties={claim.recipients} none="" />
                    </>
                )}
            </span>
            <span class="facts">
                <q class="source-text" dir="auto">
                    {claim.trigger.text}
                </q>
                {claim.place === null ? null : <span>{placeName(claim.place)}</span>}
                {claim.time === null ? null : <span>{interval(claim.time.from, claim.time.to)}</span>}
                {claim.quantities.map((q, i) => (
                    <strong key={i}>
                        {bounds(q.low, q.high)} {q.unit}
                        {q.scope === 'running' ? ' in all' : ''}
                    </strong>
                ))}
                {hedge.map((word) => (
                    <span class="hedge" key={word}>
                        {word}
                    </span>
                ))}
                <SaidBy claim={claim} />
            </span>
            {claim.review === null ? null : <span class={`review-mark ${claim.review.action}`}>{reviewName(claim.review.action)} by {claim.review.by}</span>}
        </div>
    );
}

/** The chain of sources, outermost first; nothing where the dispatch itself says it. */
export function SaidBy({ claim }: { claim: Claim }) {
    if (claim.attribution.length === 0) {
        return null;
    }
    return (
        <span class="said-by">
            says{' '}
            {claim.attribution.map((source, i) => (
                <>
                    {i > 0 ? <span class="quiet"> quoting </span> : null}
                    <bdi key={i}>{sourceName(source)}</bdi>
                </>
            ))}
        </span>
    );
}

function reviewName(action: string): string {
    return { accept: 'accepted', reject: 'rejected', edit: 'edited', merge: 'merged', split: 'split' }[action] ?? action;
}
