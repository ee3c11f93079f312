import { signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';

/** A key of a view and what it does; all of them are listed under `?`. */
export interface Key {
    readonly key: string;
    readonly does: string;
    readonly run: () => void;
}

const OFF = 'rapporteur-keys-off';

/** Single keys can be switched off (WCAG 2.1.4). */
export const keysOff = signal(localStorage.getItem(OFF) === '1');
export const keyHelp = signal(false);
export const activeKeys = signal<readonly Key[]>([]);

export function switchKeys(off: boolean): void {
    keysOff.value = off;
    localStorage.setItem(OFF, off ? '1' : '0');
}

/** Hook: the keys of the view that is shown. */
export function useKeys(keys: readonly Key[]): void {
    useLayoutEffect(() => {
        activeKeys.value = keys;
        return () => {
            if (activeKeys.value === keys) {
                activeKeys.value = [];
            }
        };
    });
}

/** Listens for single keys outside of fields. */
export function listen(): void {
    document.addEventListener('keydown', (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) {
            return;
        }
        const at = event.target as HTMLElement | null;
        if (at?.closest('input, textarea, select, [contenteditable], dialog') || keysOff.value) {
            return;
        }
        if (event.key === '?') {
            event.preventDefault();
            keyHelp.value = true;
            return;
        }
        if (event.key === '/') {
            const field = document.querySelector<HTMLInputElement>('input[type=search]');
            if (field) {
                event.preventDefault();
                field.focus();
            }
            return;
        }
        const match = activeKeys.value.find((k) => k.key === event.key);
        if (match) {
            event.preventDefault();
            match.run();
        }
    });
}
