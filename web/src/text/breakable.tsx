/** So many characters without white space get a place to break: a browser takes minutes to lay out a line of a million. */
const LONGEST = 200;

/** The pieces of a text between which it may break beside its white space; nothing is left out or added. */
export function pieces(text: string): string[] {
    const pattern = new RegExp(`\\S{${LONGEST}}(?=\\S)`, 'gu');
    const found: string[] = [];
    let at = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        found.push(text.slice(at, pattern.lastIndex));
        at = pattern.lastIndex;
    }
    found.push(text.slice(at));
    return found;
}

/** A text that may hold a word as long as itself. */
export function breakable(text: string): preact.ComponentChildren {
    const cut = pieces(text);
    return cut.length === 1
        ? text
        : cut.map((piece, i) => (
              <>
                  {i === 0 ? null : <wbr />}
                  {piece}
              </>
          ));
}
