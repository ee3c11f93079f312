/**
 * Offsets of the record are code points; strings of the browser are UTF-16. One conversion, made once per dispatch:
 * `unit(offset)` is the UTF-16 index of a code point. Texts without a character beyond U+FFFF convert for nothing.
 */
export class CodePoints {
    readonly text: string;
    readonly length: number;
    /** Code point offsets of the characters that take two units, ascending; null where there are none. */
    private readonly wide: Uint32Array | null;

    constructor(text: string) {
        this.text = text;
        const wide: number[] = [];
        let point = 0;
        for (let unit = 0; unit < text.length; unit++, point++) {
            const code = text.charCodeAt(unit);
            if (code >= 0xd800 && code <= 0xdbff && unit + 1 < text.length) {
                const next = text.charCodeAt(unit + 1);
                if (next >= 0xdc00 && next <= 0xdfff) {
                    wide.push(point);
                    unit++;
                }
            }
        }
        this.length = point;
        this.wide = wide.length === 0 ? null : Uint32Array.from(wide);
    }

    /** The UTF-16 index at which code point `offset` begins; offsets beyond the text are pulled to its ends. */
    unit(offset: number): number {
        const within = Math.max(0, Math.min(offset, this.length));
        return within + this.wideBefore(within);
    }

    /** The code point offset of a UTF-16 index (of a selection, say). */
    point(unit: number): number {
        let low = 0;
        let high = this.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.unit(middle) < unit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The words in [begin, end), given in code points. */
    slice(begin: number, end: number): string {
        return this.text.slice(this.unit(begin), this.unit(end));
    }

    private wideBefore(offset: number): number {
        if (this.wide === null) {
            return 0;
        }
        let low = 0;
        let high = this.wide.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.wide[middle] as number) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
