/** Dates of the record are ISO days (UTC); charts count days. */
export function dayNumber(iso: string): number {
    return Math.round(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000);
}

export function isoDay(day: number): string {
    return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

const LONG = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** "16 December 2011". */
export function longDay(iso: string): string {
    return LONG.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));
}

/** "16 Dec 2011". */
export function shortDay(iso: string): string {
    return SHORT.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));
}

/** An interval in words: one day, a whole month or year as such, else both ends. */
export function interval(from: string | null, to: string | null): string {
    if (from === null && to === null) {
        return 'no date';
    }
    if (from === null || to === null) {
        return from === null ? `until ${shortDay(to as string)}` : `since ${shortDay(from)}`;
    }
    if (from === to) {
        return shortDay(from);
    }
    if (from.endsWith('-01-01') && to.endsWith('-12-31')) {
        const [a, b] = [from.slice(0, 4), to.slice(0, 4)];
        return a === b ? a : `${a}–${b}`;
    }
    if (from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && isoDay(dayNumber(to) + 1).endsWith('-01')) {
        return shortDay(from).replace(/^\d+ /, '');
    }
    return `${shortDay(from)} – ${shortDay(to)}`;
}

export interface Period {
    readonly begin: number;
    readonly label: string;
}

/** Tick marks for an axis of days: years, months or days, whichever gives at most `most` of them. */
export function periods(first: number, last: number, most: number): Period[] {
    const span = last - first;
    if (span / 1 <= most) {
        return Array.from({ length: span + 1 }, (_, i) => ({ begin: first + i, label: shortDay(isoDay(first + i)).slice(0, -5) }));
    }
    for (const months of [1, 3, 12, 24, 60, 120, 240]) {
        if (span / (30.4 * months) <= most) {
            return every(first, last, months);
        }
    }
    return every(first, last, 600);
}

function every(first: number, last: number, months: number): Period[] {
    const start = new Date(first * 86_400_000);
    const found: Period[] = [];
    let month = start.getUTCFullYear() * 12 + (months >= 12 ? 0 : start.getUTCMonth());
    month = Math.floor(month / months) * months;
    for (; ; month += months) {
        const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000;
        if (day > last) {
            return found;
        }
        if (day >= first) {
            const iso = isoDay(day);
            found.push({ begin: day, label: months >= 12 ? iso.slice(0, 4) : shortDay(iso).replace(/^\d+ /, '') });
        }
    }
}
