import type { ComponentType } from 'preact';

/** A view of the record: its place in the menu, its path and the module that shows it, loaded when first needed. */
export interface View {
    readonly path: string;
    readonly name: string;
    readonly group: 'Read' | 'Ledgers' | 'See' | 'Work';
    readonly load: () => Promise<{ default: ComponentType }>;
    /** Whether the filter of other views means something here. */
    readonly filtered: boolean;
}

export const VIEWS: readonly View[] = [
    { path: 'dispatches', name: 'Dispatches', group: 'Read', load: () => import('../view/dispatches/Dispatches'), filtered: true },
    { path: 'claims', name: 'Claims', group: 'Read', load: () => import('../view/claims/Claims'), filtered: true },
];

export const GROUPS = ['Read', 'Ledgers', 'See', 'Work'] as const;
