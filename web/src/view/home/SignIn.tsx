import { useState } from 'preact/hooks';
import { Problem } from '../../api/problem';
import { forget, send } from '../../api/resource';
import { ViewHead } from '../../part/ViewHead';

/** Asks for the token of a server that lets in only who has one. The browser keeps it in a cookie that no script reads. */
export function SignIn() {
    const [token, setToken] = useState('');
    const [said, setSaid] = useState('');
    const submit = (event: Event) => {
        event.preventDefault();
        send('POST', '/api/session', { token: token.trim() }).then(forget, (error: unknown) => setSaid(error instanceof Problem ? `${error.message}. ${error.detail}` : String(error)));
    };
    return (
        <>
            <ViewHead title="This record asks who you are">Paste the token that its keeper made for you with `rapporteur token`.</ViewHead>
            <form class="row" onSubmit={submit}>
                <label>
                    <span class="hidden">Token</span>
                    <input type="password" autocomplete="off" value={token} onInput={(event) => setToken(event.currentTarget.value)} />
                </label>
                <button type="submit" class="primary">
                    Open the record
                </button>
            </form>
            <p role="alert">{said}</p>
        </>
    );
}
