// The views of the app with an address that shows each at work.
import { answer, dispatchOf } from './browser.mjs';

export async function views() {
    const dispatch = await dispatchOf('syria-council');
    const { claims, entries } = await answer(`/api/dispatches/${dispatch}`);
    const { items } = await answer('/api/happenings?limit=1000');
    const told = [...items].sort((a, b) => b.claim_ids.length - a.claim_ids.length || (a.happening_id < b.happening_id ? -1 : 1))[0];
    const condemns = claims.find((c) => c.trigger.text === 'condemns') ?? claims[0];
    return {
        start: '/',
        dispatches: '/dispatches?country=SYR',
        reading: `/dispatches/${dispatch}`,
        'reading-claim': `/dispatches/${dispatch}?claim=${condemns.claim_id}`,
        'reading-ledger': `/dispatches/${dispatch}?tab=ledger&entry=${entries.find((e) => e.kind === 'position')?.id ?? ''}`,
        claims: '/claims?type=REJECT',
        search: '/search?q=ceasefire',
        digest: '/digest/2012-02-04',
        docket: '/docket/UNSC',
        incidents: '/incidents',
        responsibility: '/responsibility',
        compare: '/compare',
        happening: `/happenings/${told.happening_id}`,
        map: '/map',
        timeline: '/timeline',
        network: '/network',
        'network-matrix': '/network?show=matrix',
        'network-table': '/network?show=table',
        review: '/review',
        audit: '/audit',
        missing: '/no-such-page',
    };
}
