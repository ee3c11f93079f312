import { useState } from 'preact/hooks';
import { setToken } from '../../api/resource';
import { ViewHead } from '../../part/ViewHead';

/** Asks for the token of a server that listens beyond this machine. It is kept for this tab only. */
export function SignIn() {
    const [token, setNext] = useState('');
    const submit = (event: Event) => {
        event.preventDefault();
        setToken(token.trim());
    };
    return (
        <>
            <ViewHead title="This record asks who you are">Paste the token that its keeper made for you with `rapporteur token`.</ViewHead>
            <form class="row" onSubmit={submit}>
                <label>
                    <span class="hidden">Token</span>
                    <input type="password" autocomplete="off" value={token} onInput={(event) => setNext(event.currentTarget.value)} />
                </label>
                <button type="submit">Open the record</button>
            </form>
        </>
    );
}
