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

/** Claims by country for which no point may be drawn. */
export function coarse(places: readonly PlaceCount[]): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    for (const place of places) {
        if (!isPoint(place) && place.country !== null) {
            found.set(place.country, (found.get(place.country) ?? 0) + place.claims);
        }
    }
    return found;
}
