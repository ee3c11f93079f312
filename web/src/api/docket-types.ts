import type { Entry, Words } from './types';

/** What a member says of an instrument in one dispatch. */
export interface DocketPosition extends Entry {
    readonly stance: Stance;
    readonly holder: string;
    readonly holder_name?: string;
    readonly speakers?: readonly string[];
    readonly quotes?: readonly Words[];
    readonly latest: boolean;
    readonly published: string | null;
    readonly dispatch_file: string;
    readonly sentences: readonly Words[];
}

export type Stance = 'sponsor' | 'for' | 'for-with-changes' | 'undecided' | 'against-unless-changed' | 'against' | 'vetoed' | 'abstained' | 'not-stated';

export interface DocketEntry extends Entry {
    readonly published: string | null;
    readonly dispatch_file: string;
    readonly sentences: readonly Words[];
}

export interface Member {
    readonly code: string;
    readonly name: string;
    readonly permanent: boolean;
}

export interface Scenario {
    readonly id: string;
    readonly assumption: string;
    readonly outcome: 'adopted' | 'vetoed' | 'not-adopted';
    readonly yes: number;
    readonly no: number;
    readonly abstain: number;
    readonly against: readonly string[];
}

/** What the stated positions settle of a vote to come. */
export interface Outlook {
    readonly verdict: 'carried' | 'blocked' | 'open';
    readonly on?: string;
    readonly rule: string;
    readonly roster: readonly Member[];
    readonly members: Readonly<Record<string, Stance>>;
    readonly lines: readonly string[];
    readonly needs: {
        readonly more_yes?: number | null;
        readonly to_block?: number | null;
        readonly veto_open?: readonly string[];
        readonly veto_stated?: readonly string[];
        readonly pivotal?: readonly string[];
    };
    readonly scenarios: readonly Scenario[];
}

export interface WhatIf {
    readonly outlook: Outlook | null;
    readonly unknown?: string;
}

export interface DocketInstrument {
    readonly id: string;
    readonly title: string;
    readonly body: string;
    readonly stage: string;
    readonly sponsors: readonly string[];
    readonly positions: Readonly<Record<string, readonly DocketPosition[]>>;
    readonly provisions: readonly DocketEntry[];
    readonly amendments: readonly DocketEntry[];
    readonly tellings: readonly DocketEntry[];
    readonly outlook: Outlook | null;
}

export interface Docket {
    readonly body: string;
    readonly name: string;
    readonly dispatches: number;
    readonly withdrawn: number;
    readonly members: readonly Member[];
    readonly instruments: readonly DocketInstrument[];
    readonly meetings: readonly DocketEntry[];
    readonly measures: readonly DocketEntry[];
}

export interface Body {
    readonly id: string;
    readonly name: string;
    readonly instruments: number;
}
