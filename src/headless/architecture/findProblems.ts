import ts from 'typescript';
import { findImportProblems } from './findImportProblems.ts';
import { findShapeProblems } from './findShapeProblems.ts';
import { findTimeProblems } from './findTimeProblems.ts';
import { findWordProblems } from './findWordProblems.ts';
import type { Problem } from './Problem.ts';
import { roomOf } from './roomOf.ts';

/**
 * Everything one source file does that DESIGN.md does not allow. Tests, and the browser tests'
 * room `e2e`, import what they test and wait as they must: only their shape counts.
 */
export function findProblems(path: string, text: string): Problem[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const shape = findShapeProblems(path, source);
  if (/\.(test|spec)\.ts$/.test(path) || roomOf(path) === 'e2e') return shape;
  return [
    ...findImportProblems(path, source),
    ...findTimeProblems(path, source),
    ...shape,
    ...findWordProblems(path, source),
  ];
}
