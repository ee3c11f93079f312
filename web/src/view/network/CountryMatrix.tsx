import { countryName } from '../../part/countries';
import { mostly, typesText, type Tie } from './ties';

const MOST = 18;

/** Countries by countries: rows act, columns are acted upon; the number is claims, the colour what most of them are. */
export function CountryMatrix({ ties }: { ties: readonly Tie[] }) {
    const sums = new Map<string, number>();
    for (const tie of ties) {
        for (const key of new Set([tie.actor_key, tie.recipient_key])) {
            sums.set(key, (sums.get(key) ?? 0) + tie.claims);
        }
    }
    const codes = [...sums]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, MOST)
        .map(([code]) => code);
    const cells = new Map(ties.map((t) => [`${t.actor_key} ${t.recipient_key}`, t]));
    return (
        <div class="scroll-x" tabIndex={0} role="region" aria-label="Who acts towards whom, by country">
            <table class="country-matrix">
                <caption class="quiet">Rows act, columns are acted upon.</caption>
                <thead>
                    <tr>
                        <td />
                        {codes.map((c) => (
                            <th scope="col" key={c} title={countryName(c)}>
                                {c}
                            </th>
                        ))}
                    </tr>
                </thead>
                <tbody>
                    {codes.map((row) => (
                        <tr key={row}>
                            <th scope="row" title={countryName(row)}>
                                {countryName(row)}
                            </th>
                            {codes.map((column) => {
                                const tie = cells.get(`${row} ${column}`);
                                return (
                                    <td key={column}>
                                        {tie === undefined ? null : (
                                            <a class={`count-cell ${mostly(tie)}`} href={`/claims?actor_country=${row}&recipient_country=${column}`} title={typesText(tie)}>
                                                <span class="hidden">
                                                    {row} to {column}: {typesText(tie)}, in all{' '}
                                                </span>
                                                {tie.claims}
                                            </a>
                                        )}
                                    </td>
                                );
                            })}
                        </tr>
                    ))}
                </tbody>
            </table>
        </div>
    );
}
