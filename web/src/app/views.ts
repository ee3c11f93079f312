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
    { path: 'search', name: 'Search', group: 'Read', load: () => import('../view/search/Search'), filtered: true },
    { path: 'digest', name: 'Daily digest', group: 'Read', load: () => import('../view/digest/Digest'), filtered: false },
    { path: 'docket', name: 'Docket', group: 'Ledgers', load: () => import('../view/docket/DocketView'), filtered: false },
    { path: 'incidents', name: 'Incidents', group: 'Ledgers', load: () => import('../view/incidents/Incidents'), filtered: true },
    { path: 'responsibility', name: 'Responsibility', group: 'Ledgers', load: () => import('../view/responsibility/Responsibility'), filtered: false },
    { path: 'compare', name: 'Compare sources', group: 'See', load: () => import('../view/compare/Compare'), filtered: true },
    { path: 'map', name: 'Map', group: 'See', load: () => import('../view/map/MapView'), filtered: true },
    { path: 'timeline', name: 'Timeline', group: 'See', load: () => import('../view/timeline/Timeline'), filtered: true },
    { path: 'network', name: 'Actor network', group: 'See', load: () => import('../view/network/Network'), filtered: true },
    { path: 'review', name: 'Review queue', group: 'Work', load: () => import('../view/review/ReviewQueue'), filtered: true },
    { path: 'audit', name: 'Audit', group: 'Work', load: () => import('../view/audit/Audit'), filtered: false },
];

export const GROUPS = ['Read', 'Ledgers', 'See', 'Work'] as const;
