import { answer } from '../api/resource';
import { path } from './router';
import { VIEWS } from './views';

export const loadHappening = () => import('../view/compare/HappeningPage');
export const loadDispatch = () => import('../view/reading/ReadingRoom');

/** Asks for what the address needs before anything is drawn, so that module and answer come at the same time, not one after the other. */
export function askAhead(): void {
    const [first, second] = path.value;
    const known = second === undefined ? undefined : { dispatches: loadDispatch, happenings: loadHappening }[first ?? ''];
    if (known !== undefined && second !== undefined) {
        answer(`/api/${first ?? ''}/${encodeURIComponent(second)}`);
    }
    const load = known ?? VIEWS.find((view) => view.path === first)?.load;
    // A module that does not come is told of when it is drawn.
    load?.().catch(() => undefined);
    answer('/api/record');
    answer('/api/session');
}
