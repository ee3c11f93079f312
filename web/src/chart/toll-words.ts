/** A toll's bounds in words: "27 or more", "up to 30", "500 to 1,300", "27". An open end is said, never drawn as a number. */
export function bounds(low: number | null, high: number | null): string {
    const n = (value: number) => value.toLocaleString('en-GB');
    if (low === null && high === null) {
        return 'no figure';
    }
    if (high === null) {
        return `${n(low as number)} or more`;
    }
    if (low === null) {
        return `up to ${n(high)}`;
    }
    return low === high ? n(low) : `${n(low)} to ${n(high)}`;
}
