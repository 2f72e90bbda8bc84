/** A number of the model with the citations it rests on; `how` says how several make one. */
export interface Constant {
  readonly value: number;
  readonly unit:
    'bytes' | 'ms' | 'core-ms' | 'ratio' | 'cores' | 'count' | 'core-ms/byte' | 'bytes/s';
  readonly sourceIds: readonly string[];
  readonly how?: string;
}
