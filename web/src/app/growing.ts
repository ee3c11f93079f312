import { useEffect, useState } from 'preact/hooks';

/**
 * Hook: how many of some items are drawn. It begins with those that can be seen and grows while the browser has nothing else to do, so
 * that a long page can be worked with before all of it is there.
 *
 * @param of what the items are of; another one begins anew
 */
export function useGrowing(of: unknown, total: number, first: number, step: number): number {
    const [drawn, setDrawn] = useState<{ readonly of: unknown; readonly count: number }>({ of, count: first });
    const count = drawn.of === of ? drawn.count : first;
    useEffect(() => {
        if (count >= total) {
            return;
        }
        const timer = setTimeout(() => setDrawn({ of, count: count + step }), PAUSE);
        return () => clearTimeout(timer);
    }, [of, count, total]);
    return Math.min(count, total);
}

/** Between two steps keys and pointers have their turn, in milliseconds. */
const PAUSE = 16;
