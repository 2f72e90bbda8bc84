import ts from 'typescript';
import type { Problem } from './Problem.ts';
import { roomOf } from './roomOf.ts';

const pureRooms = ['world', 'machines', 'simulation', 'calibration', 'scenario', 'i18n', 'look'];
const clockRooms = [...pureRooms, 'go', 'userland', 'engine', 'cli'];

const clockNames = new Set([
  'Date',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'requestAnimationFrame',
  'requestIdleCallback',
  'queueMicrotask',
]);
const asyncNames = new Set(['Promise', 'fromPromise', 'PromiseLike']);

/**
 * Uses of the real clock, of chance and of timers where time is virtual, and of promises where
 * they would leave it. The views may read the clock but not loop on frames: that is `main`'s.
 */
export function findTimeProblems(path: string, source: ts.SourceFile): Problem[] {
  const room = roomOf(path);
  const problems: Problem[] = [];

  function visit(node: ts.Node): void {
    const add = (rule: Problem['rule'], name: string): void => {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      problems.push({ path, line, rule, message: `${name} in ${room}` });
    };
    if (clockRooms.includes(room)) {
      if (ts.isIdentifier(node)) {
        if (clockNames.has(node.text) && !isDateOf(node)) add('clock', node.text);
        const isMathCall = ts.isPropertyAccessExpression(node.parent) && node.parent.name !== node;
        if (node.text === 'Math' && (!isMathCall || node.parent.name.getText() === 'random')) {
          add('clock', isMathCall ? 'Math.random' : 'Math passed around (Math.random may follow)');
        }
      }
    } else if (
      ['stage', 'controls', 'page', 'terminal'].includes(room) &&
      ts.isIdentifier(node) &&
      node.text === 'requestAnimationFrame'
    ) {
      add('clock', 'requestAnimationFrame (main owns the only loop)');
    }
    if (pureRooms.includes(room)) {
      if (ts.isIdentifier(node) && asyncNames.has(node.text)) add('async', node.text);
      if (node.kind === ts.SyntaxKind.AsyncKeyword) add('async', 'async');
      if (ts.isAwaitExpression(node)) add('async', 'await');
      if (ts.isForOfStatement(node) && node.awaitModifier) add('async', 'for await');
    }
    ts.forEachChild(node, visit);
  }
  visit(source);
  return problems;
}

/** `new Date(ms)`, `Date.parse(text)`: a date worked out from a moment that is given, not read from the clock. */
function isDateOf(node: ts.Identifier): boolean {
  const { parent } = node;
  const isMade = ts.isNewExpression(parent) && (parent.arguments?.length ?? 0) > 0;
  const isRead =
    ts.isPropertyAccessExpression(parent) && ['parse', 'UTC'].includes(parent.name.getText());
  return node.text === 'Date' && (isMade || isRead || ts.isTypeReferenceNode(parent));
}
