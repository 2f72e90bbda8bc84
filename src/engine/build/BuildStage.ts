import type { Instruction } from './Instruction.ts';

/** A FROM and what follows it. */
export interface BuildStage {
  readonly from: Instruction;
  /** Lower case; empty without AS. */
  readonly name: string;
  readonly instructions: Instruction[];
}
