import type { Section } from '../api/types';
import { CodePoints } from './codepoints';
import type { RoleSpan } from './spans';

/** A stretch of a dispatch that is shown as one block. */
export interface Block {
    readonly kind: string;
    readonly begin: number;
    readonly end: number;
}

/**
 * Cuts the text into blocks at section edges and blank lines; every character that is not white space is in exactly one block,
 * in the order of the text. Sections within sections (a dateline in a lead) do not cut.
 */
export function blocks(text: CodePoints, sections: readonly Section[]): Block[] {
    const outer: Section[] = [];
    let reached = 0;
    for (const section of [...sections].sort((a, b) => a.begin - b.begin || b.end - a.end)) {
        if (section.begin >= reached) {
            if (section.begin > reached) {
                outer.push({ kind: 'body', begin: reached, end: section.begin });
            }
            outer.push(section);
            reached = section.end;
        }
    }
    if (reached < text.length) {
        outer.push({ kind: 'body', begin: reached, end: text.length });
    }
    return outer.flatMap((section) => paragraphs(text, section));
}

function paragraphs(text: CodePoints, section: Section): Block[] {
    const words = text.slice(section.begin, section.end);
    const local = new CodePoints(words);
    const found: Block[] = [];
    const pattern = /\S[^\n]*(?:\n(?![ \t]*\n)[^\n]*)*/g;
    for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
        const kept = match[0].trimEnd();
        const begin = section.begin + local.point(match.index);
        const end = section.begin + local.point(match.index + kept.length);
        found.push({ kind: section.kind, begin, end });
    }
    return found;
}

/** For each block, in order, the spans that lie in it or reach into it. */
export function spread(cut: readonly Block[], spans: readonly RoleSpan[]): readonly (readonly RoleSpan[])[] {
    const inBlocks: RoleSpan[][] = cut.map(() => []);
    for (const span of spans) {
        for (let i = firstEndingAfter(cut, span.begin); i < cut.length && (cut[i] as Block).begin < span.end; i++) {
            inBlocks[i]?.push(span);
        }
    }
    return inBlocks;
}

function firstEndingAfter(cut: readonly Block[], begin: number): number {
    let low = 0;
    let high = cut.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((cut[middle] as Block).end <= begin) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}
