declare module 'web-ext' {
  interface Message {
    readonly code: string;
    readonly file?: string;
    readonly message: string;
  }
  interface Lint {
    readonly errors: readonly Message[];
    readonly warnings: readonly Message[];
    readonly notices: readonly Message[];
  }
  const webExt: {
    readonly cmd: {
      lint(options: object, settings: { readonly shouldExitProgram: boolean }): Promise<Lint>;
    };
  };
  export default webExt;
}
