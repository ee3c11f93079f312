import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Hook: the width of an element in pixels, so that charts draw text at its true size. */
export function useWidth<T extends Element>(first: number): [RefObject<T | null>, number] {
    const box = useRef<T | null>(null);
    const [width, setWidth] = useState(first);
    useLayoutEffect(() => {
        const element = box.current;
        if (element === null) {
            return;
        }
        setWidth(Math.max(240, Math.floor(element.getBoundingClientRect().width)));
        const observer = new ResizeObserver(([entry]) => setWidth(Math.max(240, Math.floor(entry?.contentRect.width ?? first))));
        observer.observe(element);
        return () => observer.disconnect();
    }, []);
    return [box, width];
}
