import { Dialog } from '../part/Dialog';
import { activeKeys, keyHelp, keysOff, switchKeys } from './keys';

/** What the keys of this page do, and the switch that turns them off. */
export function KeyHelp() {
    if (!keyHelp.value) {
        return null;
    }
    return (
        <Dialog title="Keys" onClose={() => (keyHelp.value = false)}>
            <table>
                <tbody>
                    {[...activeKeys.value, { key: '/', does: 'to the search field' }, { key: '?', does: 'this list' }].map((k) => (
                        <tr key={k.key}>
                            <th scope="row">
                                <kbd>{k.key}</kbd>
                            </th>
                            <td>{k.does}</td>
                        </tr>
                    ))}
                </tbody>
            </table>
            <label class="row">
                <input type="checkbox" checked={keysOff.value} onChange={(event) => switchKeys(event.currentTarget.checked)} />
                Switch single keys off
            </label>
        </Dialog>
    );
}
