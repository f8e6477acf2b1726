/** What webpack makes of files that are no code. */
declare module '*.css';
declare module '*.xlsx' {
  /** The file as a `data:` address. */
  const address: string;
  export default address;
}
