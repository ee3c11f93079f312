import { send } from '../../api/resource';
import type { FullDispatch } from '../../api/types';

/** Posts the dispatches that come with the program, one after the other; `step` hears how many are read. */
export async function loadSample(step: (done: number, of: number) => void): Promise<void> {
    const { default: sample } = await import('virtual:sample');
    for (const [i, dispatch] of sample.entries()) {
        step(i, sample.length);
        await send<FullDispatch>('POST', '/api/dispatches', { ...dispatch, publisher: 'Rapporteur examples' });
    }
}
