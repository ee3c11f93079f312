/** An address out of a dispatch, if it is one of the web: anything else (`javascript:`, `data:`) is shown as text and never linked. */
export function safeHref(address: string | null): string | null {
    if (address === null) {
        return null;
    }
    try {
        const url = new URL(address);
        return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
    } catch {
        return null;
    }
}
