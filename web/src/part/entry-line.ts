import type { Entry } from '../api/types';
import { bounds } from '../chart/toll-words';

/** A ledger entry in one line of words. */
export function entryLine(entry: Entry): string {
    const s = (field: string) => stringOf(entry[field]);
    switch (entry.kind) {
        case 'instrument':
            return `${s('symbol') || s('title')}: ${s('stage')}${list(entry['sponsors']) === '' ? '' : `, sponsored by ${list(entry['sponsors'])}`}`;
        case 'position':
            return `${s('holder_name') || s('holder')}: ${s('stance').replaceAll('-', ' ')}${s('speaker') === '' ? '' : ` (${s('speaker')})`}`;
        case 'provision':
            return `${s('strength')}: ${s('verb')} ${s('what')}`;
        case 'omission':
            return `leaves out: ${s('verb')} ${s('what')}`;
        case 'amendment':
            return `${list(entry['demanded_by']) || 'somebody'} demands to ${s('change')}: ${s('what')}`;
        case 'meeting':
            return `${s('meeting_kind')} meeting of ${s('body')}${list(entry['called_by']) === '' ? '' : `, called by ${list(entry['called_by'])}`}`;
        case 'measure':
            return `${s('body')}: ${s('what')} (${s('status').replaceAll('-', ' ')})`;
        case 'toll':
            return `${bounds(numberOf(entry['low']), numberOf(entry['high']))} ${s('unit')}${s('scope') === 'running' ? ' in all' : ''}${nameOf(entry['source']) === '' ? '' : `, says ${nameOf(entry['source'])}`}`;
        case 'responsibility':
            return `${nameOf(entry['who'])}: alleged to have ${list(entry['degree']).replaceAll('-', ' ')}: ${s('act')}`;
        case 'relation':
            return `${s('subject')}: ${s('relation').replaceAll('-', ' ')} ${s('object')}`;
        default:
            return entry.kind;
    }
}

/** The list of codes or names in a field, with commas; empty for anything else. */
export function list(value: unknown): string {
    return Array.isArray(value) ? value.map((v) => stringOf(v) || nameOf(v)).filter((v) => v !== '').join(', ') : '';
}

export function stringOf(value: unknown): string {
    return typeof value === 'string' ? value : '';
}

export function nameOf(value: unknown): string {
    return typeof value === 'object' && value !== null && 'name' in value ? stringOf(value.name) : '';
}

function numberOf(value: unknown): number | null {
    return typeof value === 'number' ? value : null;
}
