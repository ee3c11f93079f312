/** The answers of the REST interface (openapi.yaml), as far as the app reads them. Offsets are code points, ends exclusive. */
export interface Words {
    readonly text: string | null;
    readonly begin: number | null;
    readonly end: number | null;
}

export interface Span {
    readonly begin: number;
    readonly end: number;
}

export interface Participant extends Words {
    readonly name: string | null;
    readonly country: string | null;
    readonly sectors: readonly string[];
    readonly actor_id: string | null;
}

export interface Source extends Words {
    readonly name: string | null;
    readonly country: string | null;
    readonly sectors: readonly string[];
    readonly kind: string;
    readonly level: number;
    readonly cue: Words | null;
    readonly said_at?: Words | null;
    readonly said_on?: string;
}

export interface Place extends Partial<Words> {
    readonly name: string | null;
    readonly country: string | null;
    readonly admin1?: string | null;
    readonly admin2?: string | null;
    readonly geonames_id?: number | null;
    readonly latitude?: number | null;
    readonly longitude?: number | null;
    readonly precision: string | null;
}

export interface Time extends Words {
    readonly from: string | null;
    readonly to: string | null;
    readonly precision: string | null;
    readonly anchor: string | null;
    readonly part_of_day?: string;
}

export interface Quantity extends Words {
    readonly low: number | null;
    readonly high: number | null;
    readonly unit: string;
    readonly scope: 'incident' | 'running';
    readonly attribution: readonly Source[] | null;
}

export interface Review {
    readonly by: string;
    readonly at: string;
    readonly action: string;
    readonly why: string;
}

export interface Evidence extends Words {
    readonly field: string;
    readonly ordinal: number;
    readonly rule: string;
}

export interface Claim {
    readonly claim_id: string;
    readonly dispatch_id: string;
    readonly dispatch_file: string;
    readonly published: string | null;
    readonly sentence: Span;
    readonly trigger: Words;
    readonly event_type: string;
    readonly event_mode: string | null;
    readonly contexts: readonly string[];
    readonly actors: readonly Participant[];
    readonly recipients: readonly Participant[];
    readonly place: Place | null;
    readonly time: Time | null;
    readonly quantities: readonly Quantity[];
    readonly attribution: readonly Source[];
    readonly modality: string;
    readonly realis: string;
    readonly quote: (Words & { readonly direct: boolean }) | null;
    readonly about: string | null;
    readonly happening_id: string | null;
    readonly section: string;
    readonly confidence: number;
    readonly derivation: { readonly model: string; readonly rule: string; readonly codebook: string };
    readonly review: Review | null;
    readonly withdrawn: boolean;
    readonly version: string;
    readonly evidence?: readonly Evidence[];
}

export interface Correction {
    readonly number: number;
    readonly action: string;
    readonly dispatch_id: string;
    readonly claim_id: string;
    readonly other_claim_id: string | null;
    readonly field: string | null;
    readonly value: string | null;
    readonly undoes: number | null;
    readonly undone: boolean;
    readonly by: string;
    readonly at: string;
    readonly why: string;
}

export interface FullClaim extends Claim {
    readonly sentence_text: string;
    readonly headline: string | null;
    readonly evidence: readonly Evidence[];
    readonly history: readonly Correction[];
}

export interface TellingClaim extends Claim {
    readonly sentence_text: string;
    readonly headline: string | null;
    readonly publisher: string | null;
    readonly agency: string | null;
}

export interface Dispatch {
    readonly dispatch_id: string;
    readonly file: string;
    readonly sha256: string;
    readonly headline: string | null;
    readonly byline: string | null;
    readonly agency: string | null;
    readonly publisher: string | null;
    readonly url: string | null;
    readonly dateline: { readonly place: Words | null; readonly date: string | null } | null;
    readonly published: string | null;
    readonly withdrawn: boolean;
    readonly version_of?: string | null;
    readonly duplicate_of?: string | null;
    readonly length: number;
    readonly claims: number;
    readonly lead?: string | null;
}

export interface Section extends Span {
    readonly kind: string;
}

export interface Entry {
    readonly kind: string;
    readonly id?: string;
    readonly dispatch_id: string;
    readonly evidence?: readonly Words[];
    readonly claim_ids?: readonly string[];
    readonly [field: string]: unknown;
}

export interface FullDispatch {
    readonly dispatch: Dispatch;
    readonly text: string;
    readonly sections: readonly Section[];
    readonly sentences: readonly (Span & { readonly section: string })[];
    readonly claims: readonly Claim[];
    readonly entries: readonly Entry[];
    readonly names_withheld: boolean;
    readonly versions: readonly VersionNote[];
}

/** What was noted of a dispatch: that a later one updates or corrects it, that it was withdrawn or reinstated. */
export interface VersionNote {
    readonly kind: 'update' | 'correction' | 'withdrawal' | 'reinstatement';
    readonly dispatch_id: string;
    readonly later_dispatch_id: string | null;
    readonly by: string;
    readonly at: string;
    readonly why: string;
}

export interface Page<T> {
    readonly items: readonly T[];
    readonly next: string | null;
    readonly total?: number;
}

export interface Actor {
    readonly name: string | null;
    readonly country: string | null;
    readonly sectors: readonly string[];
}

export interface TollRange {
    readonly unit: string;
    readonly scope: string;
    readonly low: number | null;
    readonly high: number | null;
    readonly agreed: boolean;
    readonly least_claimed: number | null;
    readonly most_claimed: number | null;
}

export interface Happening {
    readonly happening_id: string;
    readonly event_type: string;
    readonly event_mode: string | null;
    readonly standing: string;
    readonly claim_ids: readonly string[];
    readonly dispatches: number;
    readonly dyad: { readonly actor: Actor | null; readonly recipient: Actor | null };
    readonly from: string | null;
    readonly to: string | null;
    readonly place: Place | null;
    readonly tolls: readonly TollRange[];
    readonly sources: { readonly independent: number; readonly list: readonly { readonly name: string; readonly publishers: readonly string[]; readonly claim_ids: readonly string[] }[] };
    readonly disagreements: readonly { readonly field: string; readonly values: readonly { readonly value: string; readonly claim_ids: readonly string[] }[] }[];
}

/** A number as one source tells it; a bound that is null is open. */
export interface Figure {
    readonly toll_id: string;
    readonly unit: string;
    readonly scope: 'incident' | 'running';
    readonly low: number | null;
    readonly high: number | null;
    readonly revised_from?: number | null;
    readonly source: string | null;
    readonly published: string | null;
    readonly publisher: string | null;
    readonly dispatch_id: string;
    readonly claim_id: string;
    readonly words: string;
}

export interface Incident extends Happening {
    readonly figures: readonly Figure[];
}

export interface FullHappening extends Incident {
    readonly claims: readonly TellingClaim[];
}

export interface Facets {
    readonly total: number;
    readonly facets: Readonly<Record<string, readonly { readonly value: string; readonly count: number }[]>>;
}

export interface Census {
    readonly file?: string;
    readonly dispatches: number;
    readonly claims: number;
    readonly happenings: number;
    readonly corrections: number;
    readonly set_aside: number;
    readonly published_from: string | null;
    readonly published_to: string | null;
    readonly event_types: readonly string[];
    readonly modalities: readonly string[];
    readonly realis: readonly string[];
    readonly modes?: Readonly<Record<string, readonly string[]>>;
    readonly editable: readonly string[];
}

export interface Session {
    readonly writing: boolean;
    readonly role: string;
    readonly name: string | null;
    readonly may: readonly string[];
    readonly withholding?: string;
}
