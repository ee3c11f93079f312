import { useState } from 'preact/hooks';

/** A line to copy into another program. */
export function CopyLine({ name, line }: { name: string; line: string }) {
    const [copied, setCopied] = useState(false);
    const copy = () => {
        void navigator.clipboard.writeText(line).then(() => setCopied(true));
    };
    return (
        <div class="copy-line">
            <span class="quiet">{name}</span>
            <pre tabIndex={0}>{line}</pre>
            <button type="button" class="plain" onClick={copy} aria-label={`Copy the line for ${name}`}>
                {copied ? 'Copied' : 'Copy'}
            </button>
        </div>
    );
}
