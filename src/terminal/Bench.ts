import type { BenchView } from './BenchView.ts';
import type { ProjectFile } from './projectFiles.ts';
import type { TerminalSession } from './TerminalSession.ts';

/** The mounted terminal and editor. */
export interface Bench {
  readonly session: TerminalSession;
  /** A lesson gives a file of the project this text, and shows it; what a person had written there is put aside. */
  edit(file: ProjectFile, text: string, isResumed: boolean): void;
  /** To be called every frame. */
  update(view: BenchView): void;
  /** The computer behind it was replaced; `note`: say that what came later is forgotten. */
  moveTo(note: boolean): void;
  focus(): void;
  /** What is written in the terminal, for tests. */
  readonly text: string;
}
