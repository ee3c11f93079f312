import { useState } from 'preact/hooks';
import { useAnswer } from '../../api/resource';
import type { Census, Claim } from '../../api/types';
import { Dialog } from '../../part/Dialog';
import { isSpanField } from './parts';
import { SpanEdit } from './SpanEdit';

/** Changes a coded value of a claim to another of its codebook, or chooses other words for it. What was coded stays; the edit stands over it. */
export function EditDialog({ claim, onEdit, onClose }: { claim: Claim; onEdit: (field: string, value: string, why: string) => void; onClose: () => void }) {
    const census = useAnswer<Census>('/api/record').value;
    const fields = census?.editable ?? [];
    const [field, setField] = useState('event_type');
    const [value, setValue] = useState<string | null>(null);
    const [why, setWhy] = useState('');
    const now = valueNow(claim, field);
    const spans = isSpanField(field);
    const chosen = value ?? now;
    const changed = spans ? value !== null : chosen !== now;
    const submit = (event: Event) => {
        event.preventDefault();
        onEdit(field, chosen, why.trim());
    };
    return (
        <Dialog title="Edit a value" onClose={onClose}>
            <form class="stack" onSubmit={submit}>
                <label class="field">
                    <span>Field</span>
                    <select
                        value={field}
                        onChange={(event) => {
                            setField(event.currentTarget.value);
                            setValue(null);
                        }}
                    >
                        {fields.map((name) => (
                            <option key={name} value={name}>
                                {name.replaceAll('_', ' ')}
                            </option>
                        ))}
                    </select>
                </label>
                {isSpanField(field) ? <SpanEdit key={field} claim={claim} field={field} onValue={setValue} /> : (
                <label class="field">
                    <span>Value</span>
                    <select value={chosen} onChange={(event) => setValue(event.currentTarget.value)}>
                        {choices(census, claim, field).map((choice) => (
                            <option key={choice} value={choice}>
                                {choice === '' ? 'none' : choice}
                            </option>
                        ))}
                    </select>
                </label>
                )}
                <label class="field">
                    <span>Why</span>
                    <input type="text" required maxLength={2000} value={why} onInput={(event) => setWhy(event.currentTarget.value)} />
                </label>
                <p class="row">
                    <button type="submit" disabled={!changed || why.trim() === ''}>
                        Record the edit
                    </button>
                    {spans ? null : (
                        <span class="quiet">
                            was <strong>{now === '' ? 'none' : now}</strong>
                        </span>
                    )}
                </p>
            </form>
        </Dialog>
    );
}

function valueNow(claim: Claim, field: string): string {
    return { event_type: claim.event_type, event_mode: claim.event_mode ?? '', modality: claim.modality, realis: claim.realis }[field] ?? '';
}

function choices(census: Census | null, claim: Claim, field: string): readonly string[] {
    switch (field) {
        case 'event_type':
            return census?.event_types ?? [];
        case 'event_mode':
            return ['', ...(census?.modes?.[claim.event_type] ?? [])];
        case 'modality':
            return census?.modalities ?? [];
        default:
            return census?.realis ?? [];
    }
}
