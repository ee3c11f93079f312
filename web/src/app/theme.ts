import { effect, signal } from '@preact/signals';

export type Theme = 'system' | 'light' | 'dark';

const KEY = 'rapporteur-theme';
const stored = localStorage.getItem(KEY);

/** The reader's choice; `system` follows the machine. An address with `theme=dark` wins, so that a link shows what was seen. */
export const theme = signal<Theme>(asTheme(new URLSearchParams(location.search).get('theme')) ?? asTheme(stored) ?? 'system');

const machine = window.matchMedia('(prefers-color-scheme: dark)');
const machineDark = signal(machine.matches);
machine.addEventListener('change', () => {
    machineDark.value = machine.matches;
});

/** Keeps the document in the chosen theme. */
export function applyTheme(): void {
    effect(() => {
        const dark = theme.value === 'dark' || (theme.value === 'system' && machineDark.value);
        document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
    });
}

export function chooseTheme(next: Theme): void {
    theme.value = next;
    localStorage.setItem(KEY, next);
}

function asTheme(text: string | null): Theme | null {
    return text === 'system' || text === 'light' || text === 'dark' ? text : null;
}
