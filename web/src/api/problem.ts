/** A failed request in the terms of RFC 9457 (problem+json), or of the network. */
export class Problem extends Error {
    readonly status: number;
    readonly detail: string;

    constructor(status: number, title: string, detail: string) {
        super(title);
        this.status = status;
        this.detail = detail;
    }

    static async of(response: Response): Promise<Problem> {
        try {
            const body = (await response.json()) as { title?: string; detail?: string };
            return new Problem(response.status, body.title ?? response.statusText, body.detail ?? '');
        } catch {
            return new Problem(response.status, response.statusText || `Status ${response.status}`, '');
        }
    }

    static network(): Problem {
        return new Problem(0, 'The server does not answer', 'Is `rapporteur serve` still running? Start it again, then reload this page.');
    }
}
