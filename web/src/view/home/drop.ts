import { signal } from '@preact/signals';

/** Files that were dropped anywhere on the page and not taken yet. */
export const dropped = signal<readonly File[]>([]);

/** Whether files hang over the page. */
export const hovering = signal(false);

/** Takes files dropped anywhere on the page; a browser would open them in its place otherwise. */
export function listenForFiles(whenDropped: () => void): () => void {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
        if (carriesFiles(event)) {
            event.preventDefault();
            hovering.value = true;
        }
    };
    const leave = (event: DragEvent) => {
        if (event.relatedTarget === null) {
            hovering.value = false;
        }
    };
    const drop = (event: DragEvent) => {
        if (carriesFiles(event)) {
            event.preventDefault();
            hovering.value = false;
            dropped.value = [...(event.dataTransfer?.files ?? [])];
            whenDropped();
        }
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
        document.removeEventListener('dragover', over);
        document.removeEventListener('dragleave', leave);
        document.removeEventListener('drop', drop);
    };
}

/** The day of publication that a name such as `2011-12-16-syria-council.txt` begins with; empty where it has none. */
export function dayOf(name: string): string {
    const day = /(?:^|\D)(\d{4}-\d\d-\d\d)(?:\D|$)/.exec(name)?.[1] ?? '';
    return day !== '' && !Number.isNaN(Date.parse(day)) ? day : '';
}
