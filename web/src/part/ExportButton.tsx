import { useState } from 'preact/hooks';
import { write } from '../api/filter';
import { exportLines, exportPath, type Exported } from '../api/export-lines';
import { filter } from '../app/router';
import { CopyLine } from './CopyLine';
import { Dialog } from './Dialog';
import { labelOf } from './FilterBar';
import { count } from './words';

/** Exports what is seen: says how many rows and under which conditions, gives the files, and the same query for other programs. */
export function ExportButton({ what, rows, noun }: { what: Exported; rows: number | undefined; noun: string }) {
    const [open, setOpen] = useState(false);
    return (
        <>
            <button type="button" onClick={() => setOpen(true)}>
                Export
            </button>
            {open ? (
                <Dialog title="Export what is shown" onClose={() => setOpen(false)}>
                    <p>
                        {rows === undefined ? 'Everything listed' : count(rows, noun)}
                        {filter.value.length === 0 ? ', without a filter.' : ', under these conditions:'}
                    </p>
                    {filter.value.length === 0 ? null : (
                        <ul class="plain-list">
                            {filter.value.map((c) => (
                                <li key={c.name + c.value}>
                                    {labelOf(c.name)} <strong>{c.value}</strong>
                                </li>
                            ))}
                        </ul>
                    )}
                    <p class="row">
                        {what.formats.map((format) => (
                            <a class="button" key={format} href={exportPath(what, filter.value, format)} download={`${what.kind}.${format === 'ndjson' ? 'jsonl' : format}`}>
                                {format === 'ndjson' ? 'JSON Lines' : format === 'geojson' ? 'GeoJSON' : format === 'csv' ? 'CSV' : 'Parquet'}
                            </a>
                        ))}
                    </p>
                    {what.path === '/api/claims' ? (
                        <p>
                            <a href={`/api/changes?${feed()}`}>Atom feed</a> <span class="quiet">of what comes in and is corrected under this filter</span>
                        </p>
                    ) : null}
                    <h3>The same query elsewhere</h3>
                    {exportLines(what, filter.value, location.origin).map((l) => (
                        <CopyLine key={l.name} name={l.name} line={l.line} />
                    ))}
                </Dialog>
            ) : null}
        </>
    );
}

function feed(): URLSearchParams {
    const query = write(filter.value);
    query.set('format', 'atom');
    return query;
}
