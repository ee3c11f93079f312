import type { Happening } from '../../api/types';

/** The fields on which sources differ, their values side by side with how many claims hold each. */
export function Disagreements({ happening }: { happening: Happening }) {
    if (happening.disagreements.length === 0) {
        return null;
    }
    return (
        <section>
            <h3>Where they differ</h3>
            <table>
                <tbody>
                    {happening.disagreements.map((d) => (
                        <tr key={d.field}>
                            <th scope="row">{d.field.replaceAll('_', ' ')}</th>
                            {d.values.map((v) => (
                                <td key={v.value}>
                                    <bdi>{v.value}</bdi> <span class="quiet">{v.claim_ids.length}×</span>
                                </td>
                            ))}
                        </tr>
                    ))}
                </tbody>
            </table>
        </section>
    );
}
