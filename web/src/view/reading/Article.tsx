import { useMemo } from 'preact/hooks';
import type { Section } from '../../api/types';
import type { CodePoints } from '../../text/codepoints';
import { blocks, type Block } from '../../text/blocks';
import { segments, type LaidSpan, type Segment } from '../../text/spans';
import { underlines } from './underlines';
import type { Marks } from './marks';

interface ArticleProps {
    readonly text: CodePoints;
    readonly sections: readonly Section[];
    readonly marks: Marks;
    readonly chosen: string;
    readonly onPick: (owners: readonly string[]) => void;
}

/** The text of a dispatch, verbatim, with the words that claims rest on marked. Triggers can be reached and picked by keyboard. */
export function Article({ text, sections, marks, chosen, onPick }: ArticleProps) {
    const cut = useMemo(() => blocks(text, sections), [text, sections]);
    const pick = (event: Event) => {
        const at = (event.target as Element).closest<HTMLElement>('[data-owners]');
        if (at !== null && (getSelection()?.isCollapsed ?? true)) {
            onPick((at.dataset['owners'] ?? '').split(' '));
        }
    };
    const press = (event: KeyboardEvent) => {
        if ((event.key === 'Enter' || event.key === ' ') && (event.target as Element).matches('[data-owners]')) {
            event.preventDefault();
            onPick(((event.target as HTMLElement).dataset['owners'] ?? '').split(' '));
        }
    };
    return (
        <article class={chosen === '' ? 'article source-text' : 'article source-text chosen'} lang="en" dir="auto" aria-label="The dispatch" onClick={pick} onKeyDown={press} onMouseOver={hover} onMouseOut={unhover}>
            {cut.map((block) => (
                <BlockOf key={block.begin} block={block} text={text} marks={marks} chosen={chosen} />
            ))}
        </article>
    );
}

function BlockOf({ block, text, marks, chosen }: { block: Block; text: CodePoints; marks: Marks; chosen: string }) {
    const parts = segments(block.begin, block.end, marks.spans);
    const body = parts.map((part) => <SegmentOf key={part.begin} part={part} text={text} marks={marks} chosen={chosen} />);
    return block.kind === 'headline' ? (
        <h2 class="block headline" dir="auto">
            {body}
        </h2>
    ) : (
        <p class={`block ${block.kind}`} dir="auto">
            {body}
        </p>
    );
}

function SegmentOf({ part, text, marks, chosen }: { part: Segment; text: CodePoints; marks: Marks; chosen: string }) {
    const words = text.slice(part.begin, part.end);
    if (part.spans.length === 0) {
        return <>{words}</>;
    }
    const own = part.spans.filter((span) => span.owner === chosen);
    const triggers = part.spans.filter((span) => span.role === 'trigger');
    const opening = triggers.find((span) => span.begin === part.begin);
    const owners = [...new Set((triggers.length > 0 ? triggers : part.spans).map((span) => span.owner))];
    const label = [...new Set(own.filter((span) => span.begin === part.begin).map((span) => labelOf(span, marks)))].join(' · ');
    const classes = ['seg', ...(triggers.length > 0 ? ['trigger', marks.looks.get((triggers.find((t) => t.owner === chosen) ?? triggers[0])?.owner ?? '') ?? ''] : []), ...(own.length > 0 ? ['own', label === '' ? '' : 'first'] : [])];
    const reach = opening === undefined ? {} : { role: 'button' as const, tabIndex: 0, 'aria-label': `${words}: ${[...new Set(triggers.map((t) => marks.names.get(t.owner)))].join(', ')}`, 'aria-pressed': own.length > 0 };
    return (
        <span class={classes.join(' ').trim()} data-owners={owners.join(' ')} data-label={label === '' ? undefined : label} style={underlines(part.spans, chosen)} {...reach}>
            {words}
        </span>
    );
}

function labelOf(span: LaidSpan, marks: Marks): string {
    return span.role === 'trigger' || (span.role === 'quote' && !span.owner.startsWith('clm_')) ? (marks.names.get(span.owner) ?? span.role) : span.role;
}

/** Pointing at words lights every span of their claims and the claims beside the text; done on the page itself, as it must keep up with the hand. */
function hover(event: MouseEvent): void {
    const owners = (event.target as Element).closest<HTMLElement>('[data-owners]')?.dataset['owners']?.split(' ') ?? [];
    light(owners);
}

function unhover(): void {
    light([]);
}

/** Lights claims by id, in the text and beside it. */
export function light(owners: readonly string[]): void {
    document.querySelectorAll('.hot').forEach((element) => element.classList.remove('hot'));
    for (const owner of owners) {
        document.querySelectorAll(`[data-owners~="${CSS.escape(owner)}"], [data-claim="${CSS.escape(owner)}"]`).forEach((element) => element.classList.add('hot'));
    }
}
