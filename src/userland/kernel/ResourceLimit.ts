/** What a process may use of something: `soft` counts, and may be raised up to `hard`; Infinity for no limit. */
export interface ResourceLimit {
  readonly soft: number;
  readonly hard: number;
}
