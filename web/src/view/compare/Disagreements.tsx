import type { Happening } from '../../api/types';
import { interval } from '../../chart/days';

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
                                    <bdi>{d.field === 'days' ? days(v.value) : v.value}</bdi> <span class="quiet">{v.claim_ids.length}×</span>
                                </td>
                            ))}
                        </tr>
                    ))}
                </tbody>
            </table>
        </section>
    );
}

/** "2011-02-08..2011-02-10" in words. */
function days(value: string): string {
    const [from, to] = value.split('..');
    return from === undefined || to === undefined ? value : interval(from, to);
}
