import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json';
import numeric from './iso-numeric.json';

/** A country's outline: Natural Earth, lines as they are on the ground; no position is taken on any of them. */
export type Outline = Feature<Polygon | MultiPolygon, { readonly name: string }>;

const CODES: Readonly<Record<string, string>> = numeric;

/** All outlines; those without an ISO number keep their name only. */
export function outlines(): readonly Outline[] {
    const topology = atlas as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
    return (feature(topology, topology.objects.countries) as FeatureCollection<Polygon | MultiPolygon, { name: string }>).features;
}

/** The ISO 3166-1 alpha-3 code of an outline. Kosovo has no ISO number and is known by name. */
export function codeOf(outline: Outline): string | null {
    if (outline.properties.name === 'Kosovo') {
        return 'XKX';
    }
    return CODES[String(outline.id ?? '').padStart(3, '0')] ?? null;
}
