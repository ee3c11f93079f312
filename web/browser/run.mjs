// All tests in one browser, those that only look before those that write: run.mjs [NAME...]. The server is at RAPPORTEUR_URL.
const all = ['views', 'reading', 'links', 'ledgers', 'print', 'review', 'words', 'intake', 'hostile', 'empty'];
const wanted = process.argv.slice(2);

for (const name of all.filter((n) => wanted.length === 0 || wanted.includes(n))) {
    await import(`./${name}.test.mjs`);
}
