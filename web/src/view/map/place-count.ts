import type { Place } from '../../api/types';
import { quarter } from '../../part/event-types';

/** A place with how many claims happened there. */
export interface PlaceCount extends Place {
    readonly claims: number;
    readonly types: Readonly<Record<string, number>>;
}

/** Whether a place may be a point: only what is known to the site or town. */
export function isPoint(place: PlaceCount): place is PlaceCount & { readonly latitude: number; readonly longitude: number } {
    return (place.precision === 'site' || place.precision === 'city') && typeof place.latitude === 'number' && typeof place.longitude === 'number';
}

/** Conflict or cooperation, whichever most claims of the place are. */
export function hueOf(place: PlaceCount): 'cooperate' | 'conflict' {
    const conflict = Object.entries(place.types).reduce((sum, [type, n]) => (quarter(type).hue === 'conflict' ? sum + n : sum), 0);
    return conflict * 2 >= place.claims ? 'conflict' : 'cooperate';
}

/** Claims for which no point may be drawn: by country where no more is known, and by province. */
export interface Coarse {
    readonly countries: ReadonlyMap<string, number>;
    readonly provinces: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export function coarse(places: readonly PlaceCount[]): Coarse {
    const countries = new Map<string, number>();
    const provinces = new Map<string, Map<string, number>>();
    for (const place of places) {
        if (isPoint(place) || place.country === null) {
            continue;
        }
        const province = place.precision === 'admin1' ? (place.name ?? '') : place.precision === 'country' ? '' : (place.admin1 ?? '');
        if (province === '') {
            countries.set(place.country, (countries.get(place.country) ?? 0) + place.claims);
        } else {
            const of = provinces.get(place.country) ?? new Map<string, number>();
            provinces.set(place.country, of.set(province, (of.get(province) ?? 0) + place.claims));
        }
    }
    return { countries, provinces };
}
