import './review.css';
import { useEffect, useState } from 'preact/hooks';
import { useList } from '../../api/use-list';
import { useAnswer } from '../../api/resource';
import type { Claim, Page, Session } from '../../api/types';
import { param, setParams } from '../../app/router';
import { useKeys } from '../../app/keys';
import { ClaimLine } from '../../part/ClaimLine';
import { FilterBar } from '../../part/FilterBar';
import { ListBody } from '../../part/ListBody';
import { Notice } from '../../part/Notice';
import { ViewHead } from '../../part/ViewHead';
import { count } from '../../part/words';
import { Marked } from '../docket/Quoted';
import { spansOf } from '../../text/claim-spans';
import { BulkDialog } from './BulkDialog';
import { correct, reviewer, said, setReviewer } from './corrections';
import { ReasonDialog } from './ReasonDialog';
import { tell, useCorrector } from './useCorrector';

interface Waiting {
    readonly claim: Claim;
    readonly reasons: readonly string[];
    readonly sentence_text: string;
    readonly headline: string | null;
}

type Queue = Page<Waiting> & { readonly reasons: Readonly<Record<string, number>> };

const REASONS: Readonly<Record<string, string>> = { 'low-confidence': 'not sure', conflict: 'sources differ', unplaced: 'no place', 'new-actor': 'actor not known' };

/** Claims that a person should look at, one after the other, by keys alone. */
export default function ReviewQueue() {
    const session = useAnswer<Session>('/api/session').value;
    const list = useList<Waiting>('/api/review', { limit: '50', total: 'true', reason: param('reason') });
    const queue = list.value as Queue | null;
    const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
    const items = (queue?.items ?? []).filter((i) => !gone.has(i.claim.claim_id));
    const [at, setAt] = useState(0);
    const [marked, setMarked] = useState<readonly string[]>([]);
    const [open, setOpen] = useState<'merge' | 'bulk' | null>(null);
    const here = Math.min(at, Math.max(0, items.length - 1));
    const now = items[here]?.claim ?? null;
    const may = session?.may.includes('correct') ?? false;
    const corrector = useCorrector(now, session, (claim, left) => setGone((before) => (left ? new Set([...before, claim.claim_id]) : new Set([...before].filter((id) => id !== claim.claim_id)))));
    const picked = items.filter((i) => marked.includes(i.claim.claim_id)).map((i) => i.claim);
    const mark = () => now !== null && setMarked(marked.includes(now.claim_id) ? marked.filter((m) => m !== now.claim_id) : [...marked, now.claim_id]);
    const step = (by: number) => setAt(Math.min(items.length - 1, Math.max(0, here + by)));
    useKeys([
        { key: 'j', does: 'next claim', run: () => step(1) },
        { key: 'k', does: 'claim before', run: () => step(-1) },
        ...corrector.keys,
        ...(may
            ? [
                  { key: 'm', does: 'mark for merging', run: mark },
                  { key: 'M', does: 'merge the marked claims', run: () => picked.length > 1 && setOpen('merge') },
                  { key: 'b', does: 'decide on all that are listed', run: () => items.length > 0 && setOpen('bulk') },
              ]
            : []),
    ]);
    useEffect(() => {
        if (said.value === 'Undone') {
            setGone(new Set());
        }
    }, [said.value]);
    useEffect(() => document.querySelector('.queue [data-chosen=true]')?.scrollIntoView({ block: 'nearest' }), [here, items]);
    return (
        <>
            <ViewHead
                title="Review queue"
                tools={
                    may ? (
                        <>
                            <label class="row">
                                <span>Reviewer</span>
                                <input type="text" value={session?.name ?? reviewer.value} readOnly={session?.name !== null && session?.name !== undefined} placeholder="your name" onInput={(event) => setReviewer(event.currentTarget.value)} />
                            </label>
                            <button type="button" disabled={items.length === 0} onClick={() => setOpen('bulk')}>
                                Decide on all listed <kbd>b</kbd>
                            </button>
                        </>
                    ) : undefined
                }
            >
                {queue === null ? '' : `${count(queue.total ?? items.length, 'claim')} wait. Keys: j and k to move, a accept, x reject, e edit, u undo, ? for all of them.`}
            </ViewHead>
            {session !== null && !may ? <Notice title="Looking only">Corrections need a server that takes them: start it with `rapporteur serve --record FILE --write`.</Notice> : null}
            <FilterBar />
            <Reasons reasons={queue?.reasons ?? {}} />
            <div class="queue">
                <ListBody list={queue === null ? list : { ...list, value: { ...queue, items } }} none="Nothing waits for review here.">
                    {(item) => (
                        <WaitingRow
                            key={item.claim.claim_id}
                            item={item}
                            chosen={item.claim === now}
                            marked={marked.includes(item.claim.claim_id)}
                            onChoose={() => setAt(items.indexOf(item))}
                            tools={item.claim === now ? corrector.tools : null}
                        />
                    )}
                </ListBody>
            </div>
            {corrector.dialog}
            {open === 'merge' ? (
                <ReasonDialog
                    action="merge"
                    onClose={() => setOpen(null)}
                    onReason={(why) => {
                        setOpen(null);
                        correct('merge', picked, why).then(() => setMarked([]), tell);
                    }}
                />
            ) : null}
            {open === 'bulk' ? <BulkDialog claims={items.map((i) => i.claim)} onClose={() => setOpen(null)} /> : null}
        </>
    );
}

function Reasons({ reasons }: { reasons: Readonly<Record<string, number>> }) {
    const now = param('reason');
    return (
        <p class="row no-print" role="group" aria-label="Why they wait">
            {Object.entries(reasons).filter(([reason, n]) => n > 0 && reason in REASONS).map(([reason, n]) => (
                <button type="button" key={reason} aria-pressed={now === reason} onClick={() => setParams({ reason: now === reason ? '' : reason, cursor: '' })}>
                    {REASONS[reason] ?? reason} {n}
                </button>
            ))}
        </p>
    );
}

function WaitingRow({ item, chosen, marked, onChoose, tools }: { item: Waiting; chosen: boolean; marked: boolean; onChoose: () => void; tools: preact.ComponentChildren }) {
    const { claim } = item;
    return (
        <li class="waiting" data-chosen={chosen} aria-current={chosen ? 'true' : undefined} onClick={onChoose}>
            <ClaimLine claim={claim} />
            <p class="source-text snippet" dir="auto">
                <Marked sentence={{ text: item.sentence_text, begin: claim.sentence.begin, end: claim.sentence.end }} words={spansOf(claim).filter((s) => s.role !== 'quote').map((s) => ({ text: null, begin: s.begin, end: s.end }))} />
            </p>
            <p class="quiet row facts">
                {item.reasons.map((reason) => (
                    <span class="hedge" key={reason}>
                        {REASONS[reason] ?? reason}
                    </span>
                ))}
                <span>confidence {claim.confidence.toFixed(2)}</span>
                <a href={`/dispatches/${claim.dispatch_id}?claim=${claim.claim_id}`}>
                    {item.headline ?? claim.dispatch_file}
                    <span class="hidden"> {claim.claim_id}</span>
                </a>
                {marked ? <strong>marked for merging</strong> : null}
            </p>
            {tools}
        </li>
    );
}
