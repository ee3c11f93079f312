import { useState } from 'preact/hooks';
import { forget } from '../../api/resource';
import type { Session } from '../../api/types';
import { CopyLine } from '../../part/CopyLine';
import { ViewHead } from '../../part/ViewHead';
import { tell } from '../review/useCorrector';
import { Intake } from './Intake';
import { loadSample } from './sample';

/** What an empty record says: what will be here, and the three ways to fill it. */
export function Empty({ session }: { session: Session | null }) {
    const [read, setRead] = useState<string | null>(null);
    const may = session?.may.includes('post') ?? false;
    const load = () => {
        setRead('Reading the sample …');
        loadSample((done, of) => setRead(`Reading the sample: ${done} of ${of} …`))
            .catch(tell)
            .finally(() => {
                setRead(null);
                forget();
            });
    };
    return (
        <>
            <ViewHead title="This record is empty">
                Put news dispatches in, and here will stand who did what to whom, where, when, with what toll, and who says so; every value opens the words it came from.
            </ViewHead>
            <div class="stack teach">
                {may ? (
                    <section>
                        <h2>Look around first</h2>
                        <p>Dispatches written for this program, from Kigali 1994 to Khartoum 2023.</p>
                        <button type="button" class="primary" disabled={read !== null} onClick={load}>
                            Load the sample
                        </button>
                        <p role="status">{read ?? ''}</p>
                    </section>
                ) : null}
                <section>
                    <h2>From the command line</h2>
                    <p>Files, folders, plain text, HTML, JSON Lines and CSV are read. Stop this server first, then start it again.</p>
                    <CopyLine name="The sample" line="./rapporteur code examples/" />
                    <CopyLine name="Your own" line="rapporteur code my-dispatches/ --published 2024-05-01" />
                    {may ? null : <CopyLine name="To post here" line="rapporteur serve --record my.duckdb --write" />}
                </section>
                {may ? <Intake /> : null}
            </div>
        </>
    );
}
