/** Above such a number "more than" is meant where one more stands: nobody counts 1,001. */
const ROUND = 100;

/** A toll's bounds in words: "27 or more", "more than 1,000", "up to 30", "500 to 1,300", "27". An open end is said, never drawn as a number. */
export function bounds(low: number | null, high: number | null): string {
    const n = (value: number) => value.toLocaleString('en-GB');
    if (low === null && high === null) {
        return 'no figure';
    }
    if (high === null) {
        const least = low as number;
        return least > ROUND && least % ROUND === 1 ? `more than ${n(least - 1)}` : `${n(least)} or more`;
    }
    if (low === null) {
        return `up to ${n(high)}`;
    }
    return low === high ? n(low) : `${n(low)} to ${n(high)}`;
}
