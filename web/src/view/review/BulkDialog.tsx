import { useState } from 'preact/hooks';
import type { Claim } from '../../api/types';
import { ClaimLine } from '../../part/ClaimLine';
import { Dialog } from '../../part/Dialog';
import { count } from '../../part/words';
import { correct, preview, type Action } from './corrections';
import { tell } from './useCorrector';

/** One decision on every claim that is listed: first tried and shown, then recorded. It can be undone as one step. */
export function BulkDialog({ claims, onClose }: { claims: readonly Claim[]; onClose: () => void }) {
    const [action, setAction] = useState<Action>('accept');
    const [why, setWhy] = useState('');
    const [tried, setTried] = useState<number | null>(null);
    const tryIt = () => {
        preview(action, claims).then((corrected) => setTried(corrected.corrections.length || corrected.claims.length), tell);
    };
    const record = (event: Event) => {
        event.preventDefault();
        onClose();
        correct(action, claims, why.trim()).catch(tell);
    };
    return (
        <Dialog title={`Decide on ${count(claims.length, 'claim')}`} onClose={onClose}>
            <form class="stack" onSubmit={record}>
                <label class="row">
                    <span>Decision</span>
                    <select
                        value={action}
                        onChange={(event) => {
                            setAction(event.currentTarget.value as Action);
                            setTried(null);
                        }}
                    >
                        <option value="accept">accept all</option>
                        <option value="reject">reject all</option>
                    </select>
                </label>
                <label class="field">
                    <span>Why</span>
                    <input type="text" required maxLength={2000} value={why} onInput={(event) => setWhy(event.currentTarget.value)} />
                </label>
                <ol class="bulk-list">
                    {claims.map((claim) => (
                        <li key={claim.claim_id}>
                            <ClaimLine claim={claim} />
                        </li>
                    ))}
                </ol>
                <p class="row">
                    <button type="button" onClick={tryIt}>
                        Preview
                    </button>
                    <button type="submit" class="primary" disabled={tried === null || why.trim() === ''}>
                        Record
                    </button>
                    <span role="status">{tried === null ? 'Nothing is recorded by a preview.' : `${count(tried, 'correction')} would be recorded.`}</span>
                </p>
            </form>
        </Dialog>
    );
}
