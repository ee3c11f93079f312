declare module 'virtual:countries' {
    /** Names of states and territories by code. */
    const names: Readonly<Record<string, string>>;
    export default names;
}
