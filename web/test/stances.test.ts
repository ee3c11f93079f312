import { describe, expect, it } from 'vitest';
import { nextAssumed, parseAssumed, writeAssumed } from '../src/view/docket/stances';

describe('what-if votes in the address', () => {
    it('reading and writing again changes nothing, in whatever order they were clicked', () => {
        expect(writeAssumed(parseAssumed('RUS:against,CHN:for'))).toBe('CHN:for,RUS:against');
    });

    it('what is no vote is left out', () => {
        expect(writeAssumed(parseAssumed('RUS:maybe,,CHN,IND:abstained'))).toBe('IND:abstained');
    });

    it('clicking a member goes round: for, against, abstained, as stated', () => {
        let assumed = parseAssumed('');
        const seen: string[] = [];
        for (let i = 0; i < 4; i++) {
            assumed = nextAssumed(assumed, 'IND');
            seen.push(writeAssumed(assumed));
        }
        expect(seen).toEqual(['IND:for', 'IND:against', 'IND:abstained', '']);
    });
});
