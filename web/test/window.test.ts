import { describe, expect, it } from 'vitest';
import { parseWindow, whole, writeWindow, zoomed } from '../src/view/map/window';

describe('the window of the map', () => {
    it('is read from the address as it was written', () => {
        const window = { west: 34.5, south: 32, east: 42.1, north: 37.4 };
        expect(parseWindow(writeWindow(window))).toEqual(window);
    });

    it.each(['', 'a,b,c,d', '1,2,3', '10,0,5,5', '0,9,5,5'])('%s is no window', (text) => {
        expect(parseWindow(text)).toBeNull();
    });

    it('holds every point with air around', () => {
        const window = whole([{ longitude: 36.3, latitude: 33.5 }], []);
        expect(window.west).toBeLessThan(36.3);
        expect(window.east - window.west).toBeGreaterThanOrEqual(10);
    });

    it('closer and wider again is the same window', () => {
        const window = { west: 20, south: 10, east: 60, north: 40 };
        expect(zoomed(zoomed(window, 0.5), 2)).toEqual(window);
    });
});
