import { useMemo } from 'preact/hooks';
import type { Section } from '../../api/types';
import { useGrowing } from '../../app/growing';
import type { CodePoints } from '../../text/codepoints';
import { blocks, spread } from '../../text/blocks';
import type { RoleSpan } from '../../text/spans';
import { BlockOf } from './BlockOf';
import type { Names } from './marks';

interface ArticleProps {
    readonly text: CodePoints;
    readonly sections: readonly Section[];
    readonly names: Names;
    /** Spans of all claims that are shown. */
    readonly shown: readonly RoleSpan[];
    /** Spans of the one that is chosen. */
    readonly own: readonly RoleSpan[];
    readonly chosen: string;
    readonly onPick: (owners: readonly string[]) => void;
}

/** Blocks that are marked at once, and then at a time. */
const FIRST = 12;
const STEP = 8;

const NONE: readonly RoleSpan[] = [];

/** The text of a dispatch, verbatim, with the words that claims rest on marked. Triggers can be reached and picked by keyboard. */
export function Article({ text, sections, names, shown, own, chosen, onPick }: ArticleProps) {
    const cut = useMemo(() => blocks(text, sections), [text, sections]);
    const shownIn = useMemo(() => spread(cut, shown), [cut, shown]);
    const marked = useGrowing(cut, cut.length, FIRST, STEP);
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
            {cut.map((block, i) => {
                const ownHere = own.some((span) => span.end > block.begin && span.begin < block.end) ? own : NONE;
                return <BlockOf key={block.begin} block={block} text={text} names={names} shown={i < marked || ownHere !== NONE ? (shownIn[i] ?? NONE) : null} own={ownHere} chosen={ownHere === NONE ? '' : chosen} />;
            })}
        </article>
    );
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
