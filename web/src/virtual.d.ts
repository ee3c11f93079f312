declare module 'virtual:countries' {
    /** Names of states and territories by code. */
    const names: Readonly<Record<string, string>>;
    export default names;
}
declare module 'virtual:sample' {
    /** The plain-text dispatches of the folder of examples: name, day of publication, text. */
    const sample: readonly { readonly file: string; readonly published: string; readonly text: string }[];
    export default sample;
}
