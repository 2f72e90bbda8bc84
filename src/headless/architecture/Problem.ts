/** One thing a file does that DESIGN.md does not allow. */
export interface Problem {
  /** Path under the repository, `src/world/App.ts`. */
  readonly path: string;
  readonly line: number;
  readonly rule:
    | 'arrow'
    | 'package'
    | 'extension'
    | 'clock'
    | 'async'
    | 'length'
    | 'name'
    | 'export'
    | 'word'
    | 'staleException';
  readonly message: string;
}
