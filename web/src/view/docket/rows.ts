import type { Docket, Member } from '../../api/docket-types';

/**
 * The rows of the matrix: permanent members, then whoever takes a position on any instrument, by code. Members of no recorded word are
 * left to the vote below, where each instrument has its own roster.
 */
export function rowsOf(docket: Docket): Member[] {
    const names = new Map<string, Member>();
    for (const member of [...docket.members, ...docket.instruments.flatMap((i) => i.outlook?.roster ?? [])]) {
        names.set(member.code, member);
    }
    const heard = new Set(docket.instruments.flatMap((i) => [...Object.keys(i.positions), ...i.sponsors]));
    const rows = [...names.values()].filter((m) => m.permanent || heard.has(m.code));
    for (const holder of [...heard].sort()) {
        if (!names.has(holder)) {
            rows.push({ code: holder, name: nameOf(docket, holder), permanent: false });
        }
    }
    return rows.sort((a, b) => Number(b.permanent) - Number(a.permanent) || Number(names.has(b.code)) - Number(names.has(a.code)) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

function nameOf(docket: Docket, holder: string): string {
    for (const instrument of docket.instruments) {
        const name = instrument.positions[holder]?.find((p) => p.holder_name)?.holder_name;
        if (name) {
            return name;
        }
    }
    return holder;
}
