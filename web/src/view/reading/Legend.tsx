import { setParams } from '../../app/router';
import { ROLES, type Role } from '../../text/spans';
import { layersText } from './layers';
import { sample } from './underlines';

/** What the lines mean; each can be switched off, and the address keeps it. */
export function Legend({ layers }: { layers: readonly Role[] }) {
    const toggle = (role: Role) => setParams({ layers: layersText(layers.includes(role) ? layers.filter((l) => l !== role) : [...layers, role]) });
    return (
        <fieldset class="legend row no-print">
            <legend class="hidden">Marks shown in the text</legend>
            {ROLES.map((role) => (
                <label key={role} class={layers.includes(role) ? 'on' : ''}>
                    <input type="checkbox" checked={layers.includes(role)} onChange={() => toggle(role)} />
                    <span class={role === 'trigger' ? 'sample trigger-sample' : 'sample'} style={role === 'trigger' ? {} : sample(role)}>
                        {role}
                    </span>
                </label>
            ))}
        </fieldset>
    );
}
