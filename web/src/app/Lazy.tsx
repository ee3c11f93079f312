import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../part/Notice';

const loaded = new Map<() => Promise<{ default: ComponentType }>, ComponentType>();

/** Shows a view once its module has come. */
export function Lazy({ load }: { load: () => Promise<{ default: ComponentType }> }) {
    const [, again] = useState(0);
    const [failed, setFailed] = useState(false);
    const Found = loaded.get(load);
    useEffect(() => {
        if (Found === undefined) {
            load().then(
                (module) => {
                    loaded.set(load, module.default);
                    again((n) => n + 1);
                },
                () => setFailed(true),
            );
        }
    }, [load]);
    if (Found !== undefined) {
        return <Found />;
    }
    return failed ? <Notice title="This page could not be loaded">Reload it; the server may have been restarted with another version.</Notice> : <p class="quiet" role="status">Loading …</p>;
}
