import './reading.css';
import { useEffect, useMemo } from 'preact/hooks';
import { useAnswer } from '../../api/resource';
import type { FullDispatch, Session } from '../../api/types';
import { param, path, setParams } from '../../app/router';
import { useKeys, type Key } from '../../app/keys';
import { shortDay } from '../../chart/days';
import { ProblemNotice } from '../../part/Notice';
import { dispatchTitle, outlet } from '../../part/words';
import { CodePoints } from '../../text/codepoints';
import { useCorrector } from '../review/useCorrector';
import { Article } from './Article';
import { ClaimPanel } from './ClaimPanel';
import { Legend } from './Legend';
import { EntryPanel } from './EntryPanel';
import { AboutPanel } from './AboutPanel';
import { layersOf } from './layers';
import { namesOf, ownSpans, shownSpans } from './marks';

const WITHHELD: Readonly<Record<string, string>> = { witnesses: 'witnesses and minors', victims: 'witnesses, minors and victims', private: 'all who hold no office' };
const TABS = ['claims', 'ledger', 'about'] as const;

/** The dispatch beside what was read out of it; words and record light each other. */
export default function ReadingRoom() {
    const id = path.value[1] ?? '';
    const { value, problem, loading } = useAnswer<FullDispatch>(`/api/dispatches/${encodeURIComponent(id)}`);
    if (problem !== null) {
        return <ProblemNotice problem={problem} />;
    }
    return value === null ? <p class="quiet">{loading ? 'Opening the dispatch …' : ''}</p> : <Room full={value} />;
}

function Room({ full }: { full: FullDispatch }) {
    const text = useMemo(() => new CodePoints(full.text), [full]);
    const session = useAnswer<Session>('/api/session').value;
    const chosen = param('claim') || param('entry');
    const tab = TABS.find((t) => t === param('tab')) ?? (param('entry') === '' ? 'claims' : 'ledger');
    const layers = layersOf(param('layers'));
    const names = useMemo(() => namesOf(full), [full]);
    const shown = useMemo(() => shownSpans(full, layers), [full, param('layers')]);
    const own = useMemo(() => ownSpans(full, chosen), [full, chosen]);
    const claims = full.claims;
    const titles = useMemo(() => new Map(full.entries.filter((e) => e.kind === 'instrument').map((e) => [String(e.id ?? ''), String(e['title'] ?? '') || String(e['symbol'] ?? '')])), [full]);
    const corrector = useCorrector(claims.find((c) => c.claim_id === chosen) ?? null, session);
    const select = (claim: string) => setParams({ claim, entry: '', tab: '' });
    const step = (by: number) => {
        const at = claims.findIndex((c) => c.claim_id === chosen);
        const next = claims[at < 0 ? (by > 0 ? 0 : claims.length - 1) : Math.min(claims.length - 1, Math.max(0, at + by))];
        if (next !== undefined) {
            select(next.claim_id);
        }
    };
    const keys: Key[] = [
        { key: 'j', does: 'next claim', run: () => step(1) },
        { key: 'k', does: 'claim before', run: () => step(-1) },
        { key: 'Escape', does: 'no claim', run: () => setParams({ claim: '', entry: '' }) },
        ...corrector.keys,
    ];
    useKeys(keys);
    useEffect(() => reveal(chosen), [chosen, full]);
    const d = full.dispatch;
    return (
        <div class="reading">
            <div class="reading-head">
                <p class="quiet row">
                    <a href="/dispatches">Dispatches</a>
                    <span>{outlet(d)}</span>
                    <span>{d.published === null ? 'no date of publication' : shortDay(d.published)}</span>
                    {d.withdrawn ? <strong class="hedge">withdrawn</strong> : null}
                </p>
                <h1 class="hidden" tabIndex={-1}>
                    {dispatchTitle(d)}
                </h1>
                {d.withdrawn ? (
                    <p class="standing" role="note">
                        <strong>Withdrawn.</strong> This dispatch was taken back: its claims stay to be read and count no longer. <a href={`/dispatches/${d.dispatch_id}?tab=about`}>What was noted</a>
                    </p>
                ) : null}
                {full.names_withheld ? (
                    <p class="standing" role="note">
                        Names of {WITHHELD[session?.withholding ?? ''] ?? 'private persons'} are withheld: a block stands for each of their letters. Whoever runs the server may start it with <code>--withhold none</code>.
                    </p>
                ) : null}
                <Legend layers={layers} />
            </div>
            <Article text={text} sections={full.sections} names={names} shown={shown} own={own} chosen={chosen} onPick={(owners) => select(nextOf(owners, chosen))} />
            <div class="reading-side">
                <div class="tabs no-print" role="tablist" aria-label="What was read">
                    {TABS.map((t) => (
                        <button type="button" role="tab" id={`tab-${t}`} aria-selected={tab === t} aria-controls="reading-panel" key={t} onClick={() => setParams({ tab: t === 'claims' ? '' : t, entry: '' })}>
                            {t === 'claims' ? `Claims ${claims.length}` : t === 'ledger' ? `Ledger entries ${full.entries.length}` : 'About'}
                        </button>
                    ))}
                </div>
                <div id="reading-panel" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
                    {tab === 'claims' ? <ClaimPanel claims={claims} titles={titles} chosen={chosen} onSelect={select} tools={corrector.tools} /> : null}
                    {tab === 'ledger' ? <EntryPanel entries={full.entries} chosen={chosen} /> : null}
                    {tab === 'about' ? <AboutPanel full={full} /> : null}
                </div>
            </div>
            {corrector.dialog}
        </div>
    );
}

/** Picking words of several claims again goes on to the next of them. */
function nextOf(owners: readonly string[], chosen: string): string {
    return owners[(owners.indexOf(chosen) + 1) % owners.length] ?? chosen;
}

function reveal(chosen: string): void {
    if (chosen !== '') {
        document.querySelector('.article .own.first')?.scrollIntoView({ block: 'center' });
        if (window.matchMedia('(min-width: 1000px)').matches) {
            document.querySelector('.reading-side [data-chosen=true]')?.scrollIntoView({ block: 'nearest' });
        }
    }
}
