import { expect, test } from 'vitest';
import { legible } from '../src/view/map/labels';
import { coarse, type PlaceCount } from '../src/view/map/place-count';
import { provincesOf } from '../src/view/map/provinces';

const place = (name: string, precision: string, admin1: string | null, claims: number): PlaceCount => ({ name, country: 'MLI', admin1, precision, claims, types: {}, latitude: null, longitude: null });

test('a province or district is told of under its province, a country under itself', () => {
    const found = coarse([place('Mali', 'country', null, 3), place('Kayes', 'admin1', 'Kayes', 2), place('Kita', 'admin2', 'Kayes', 4)]);
    expect([...found.countries]).toEqual([['MLI', 3]]);
    expect([...(found.provinces.get('MLI') ?? [])]).toEqual([['Kayes', 6]]);
});

test('an area is what lies nearer to the towns of one division than to those of another, and its border is between them', () => {
    const country = { country: 'MLI', divisions: [{ name: 'West', towns: [[0, 0], [0, 10], [1, 5]] as [number, number][] }, { name: 'East', towns: [[10, 0], [10, 10]] as [number, number][] }] };
    const { areas, borders } = provincesOf(country, new Set(['West']), (p) => p);
    expect([...areas.keys()]).toEqual(['West']);
    const xs = [...borders.matchAll(/[ML](-?[\d.]+),/g)].map((m) => Number(m[1]));
    expect(xs.length).toBeGreaterThan(0);
    expect(xs.every((x) => x > 1 && x < 10)).toBe(true);
});

test('a country with too few known towns gets no areas', () => {
    expect(provincesOf({ country: 'MLI', divisions: [{ name: 'West', towns: [[0, 0]] }] }, new Set(['West']), (p) => p).areas.size).toBe(0);
});

test('a name is written only where it can be read', () => {
    const spot = (key: string, x: number, y: number) => ({ key, name: 'Bamako', at: [x, y] as [number, number], radius: 6 });
    expect([...legible([spot('a', 0, 0), spot('b', 20, 2), spot('c', 200, 100)], 8)]).toEqual(['b', 'c']);
    expect(legible([spot('a', 0, 0), spot('c', 200, 100)], 1).size).toBe(1);
});
