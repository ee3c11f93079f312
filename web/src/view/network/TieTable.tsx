import { typesText, type Tie } from './ties';

/** Ties as a table: the accessible equal of the picture. */
export function TieTable({ ties, caption }: { ties: readonly Tie[]; caption: string }) {
    return (
        <div class="scroll-x" tabIndex={0} role="region" aria-label={caption}>
            <table class="ties">
                <caption class="hidden">{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">Actor</th>
                        <th scope="col">Recipient</th>
                        <th scope="col" class="number">
                            Claims
                        </th>
                        <th scope="col">Types</th>
                    </tr>
                </thead>
                <tbody>
                    {ties.map((t) => (
                        <tr key={`${t.actor_key} ${t.recipient_key}`}>
                            <td>
                                <bdi>{t.actor}</bdi> <span class="codes">{t.actor_country}</span>
                            </td>
                            <td>
                                <bdi>{t.recipient}</bdi> <span class="codes">{t.recipient_country}</span>
                            </td>
                            <td class="number">
                                <a href={`/claims?actor=${encodeURIComponent(t.actor_key)}&recipient=${encodeURIComponent(t.recipient_key)}`}>
                                    {t.claims}
                                    <span class="hidden">
                                        {' '}
                                        claims: {t.actor} to {t.recipient}
                                    </span>
                                </a>
                            </td>
                            <td>{typesText(t)}</td>
                        </tr>
                    ))}
                </tbody>
            </table>
        </div>
    );
}
