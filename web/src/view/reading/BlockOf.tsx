import { Component } from 'preact';
import type { Block } from '../../text/blocks';
import { breakable } from '../../text/breakable';
import type { CodePoints } from '../../text/codepoints';
import { lay, segments, type LaidSpan, type RoleSpan, type Segment } from '../../text/spans';
import type { Names } from './marks';
import { underlines } from './underlines';

interface BlockProps {
    readonly block: Block;
    readonly text: CodePoints;
    readonly names: Names;
    /** The spans that lie in the block; null as long as it is not marked. */
    readonly shown: readonly RoleSpan[] | null;
    /** Every span of the chosen claim, where one of them lies in the block. */
    readonly own: readonly RoleSpan[];
    /** The chosen claim, where it has words in the block. */
    readonly chosen: string;
}

/** Letters in a line of the text, and how high a line is: what a block is taken to be as long as nobody has seen it. */
const LINE = 68;
const HEIGHT = 34;

/** A paragraph. Choosing another claim draws only the paragraphs anew that hold its words or those of the one before. */
export class BlockOf extends Component<BlockProps> {
    override shouldComponentUpdate(next: BlockProps): boolean {
        const now = this.props;
        return next.block !== now.block || next.text !== now.text || next.names !== now.names || next.shown !== now.shown || next.own !== now.own || next.chosen !== now.chosen;
    }

    override render({ block, text, names, shown, own, chosen }: BlockProps) {
        const body = shown === null ? breakable(text.slice(block.begin, block.end)) : segments(block.begin, block.end, lay([...shown.filter((span) => span.owner !== chosen), ...own])).map((part) => segment(part, text, names, chosen));
        const height = { containIntrinsicBlockSize: `auto ${Math.ceil((block.end - block.begin) / LINE) * HEIGHT}px` };
        return block.kind === 'headline' ? (
            <h2 class="block headline" dir="auto">
                {body}
            </h2>
        ) : (
            <p class={`block ${block.kind}`} dir="auto" style={height}>
                {body}
            </p>
        );
    }
}

function segment(part: Segment, text: CodePoints, { looks, names }: Names, chosen: string) {
    const words = text.slice(part.begin, part.end);
    if (part.spans.length === 0) {
        return breakable(words);
    }
    const own = part.spans.filter((span) => span.owner === chosen);
    const triggers = part.spans.filter((span) => span.role === 'trigger');
    const opening = triggers.find((span) => span.begin === part.begin);
    const owners = [...new Set((triggers.length > 0 ? triggers : part.spans).map((span) => span.owner))];
    const label = [...new Set(own.filter((span) => span.begin === part.begin).map((span) => labelOf(span, names)))].join(' · ');
    const classes = ['seg', ...(triggers.length > 0 ? ['trigger', looks.get((triggers.find((t) => t.owner === chosen) ?? triggers[0])?.owner ?? '') ?? ''] : []), ...(own.length > 0 ? ['own', label === '' ? '' : 'first'] : [])];
    const reach = opening === undefined ? {} : { role: 'button' as const, tabIndex: 0, 'aria-label': `${words}: ${[...new Set(triggers.map((t) => names.get(t.owner)))].join(', ')}`, 'aria-pressed': own.length > 0 };
    return (
        <span key={part.begin} class={classes.join(' ').trim()} data-owners={owners.join(' ')} data-label={label === '' ? undefined : label} style={underlines(part.spans, chosen)} {...reach}>
            {breakable(words)}
        </span>
    );
}

function labelOf(span: LaidSpan, names: ReadonlyMap<string, string>): string {
    return span.role === 'trigger' || (span.role === 'quote' && !span.owner.startsWith('clm_')) ? (names.get(span.owner) ?? span.role) : span.role;
}
