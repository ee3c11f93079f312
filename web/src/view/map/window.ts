import { geoBounds } from 'd3-geo';
import type { Outline } from '../../map/outlines';

/** The part of the world that is shown, in degrees. */
export interface MapWindow {
    readonly west: number;
    readonly south: number;
    readonly east: number;
    readonly north: number;
}

/** "west,south,east,north"; null for anything else. */
export function parseWindow(text: string): MapWindow | null {
    const [west, south, east, north] = text.split(',').map(Number);
    if (west === undefined || south === undefined || east === undefined || north === undefined || ![west, south, east, north].every(Number.isFinite) || west >= east || south >= north) {
        return null;
    }
    return { west, south, east, north };
}

export function writeWindow(w: MapWindow): string {
    return [w.west, w.south, w.east, w.north].map((n) => n.toFixed(1)).join(',');
}

/** A window that holds all points and shaded countries with some air around, never less than ten degrees wide. */
export function whole(points: readonly { readonly longitude: number; readonly latitude: number }[], lands: readonly Outline[]): MapWindow {
    const boxes = [...points.map((p) => [p.longitude, p.latitude, p.longitude, p.latitude] as const), ...lands.map(landBox)];
    if (boxes.length === 0) {
        return { west: -170, south: -56, east: 180, north: 78 };
    }
    const [west, south] = [Math.min(...boxes.map((b) => b[0])), Math.min(...boxes.map((b) => b[1]))];
    const [east, north] = [Math.max(...boxes.map((b) => b[2])), Math.max(...boxes.map((b) => b[3]))];
    const air = Math.max(5, (east - west) * 0.05, (north - south) * 0.05);
    return { west: Math.max(-179, west - air), south: Math.max(-60, south - air), east: Math.min(179.9, east + air), north: Math.min(82, north + air) };
}

/** The window made `factor` times as wide, and moved by a quarter of itself to one side. */
export function zoomed(w: MapWindow, factor: number, side?: 'west' | 'east' | 'north' | 'south'): MapWindow {
    const [wide, high] = [w.east - w.west, w.north - w.south];
    const x = (w.west + w.east) / 2 + (side === 'west' ? -wide / 4 : side === 'east' ? wide / 4 : 0);
    const y = (w.south + w.north) / 2 + (side === 'south' ? -high / 4 : side === 'north' ? high / 4 : 0);
    const [halfWide, halfHigh] = [Math.min(179, Math.max(0.5, (wide * factor) / 2)), Math.min(85, Math.max(0.3, (high * factor) / 2))];
    return { west: x - halfWide, south: Math.max(-89, y - halfHigh), east: x + halfWide, north: Math.min(89, y + halfHigh) };
}

/** The box of a country; one that crosses the date line is taken by its part on this side. */
function landBox(land: Outline): readonly [number, number, number, number] {
    const [[west, south], [east, north]] = geoBounds(land);
    return west <= east ? [west, south, east, north] : [west, south, 179, north];
}
