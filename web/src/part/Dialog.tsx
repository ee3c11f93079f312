import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A dialog over the page: takes the focus, gives it back, closes by Escape and by its button. */
export function Dialog({ title, children, onClose }: { title: string; children: ComponentChildren; onClose: () => void }) {
    const box = useRef<HTMLDialogElement>(null);
    useEffect(() => {
        const dialog = box.current;
        const before = document.activeElement as HTMLElement | null;
        dialog?.showModal();
        return () => {
            dialog?.close();
            before?.focus?.();
        };
    }, []);
    return (
        <dialog ref={box} aria-label={title} onCancel={onClose} onClick={(event) => event.target === box.current && onClose()}>
            <div class="dialog-body stack">
                <div class="row spread">
                    <h2>{title}</h2>
                    <button type="button" class="plain" onClick={onClose}>
                        Close
                    </button>
                </div>
                {children}
            </div>
        </dialog>
    );
}
