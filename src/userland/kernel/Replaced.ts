import type { Program } from './Program.ts';

/** Thrown by a program to put another in its place: `execve`. */
export class Replaced extends Error {
  readonly program: Program;

  constructor(program: Program) {
    super('exec');
    this.program = program;
  }
}
