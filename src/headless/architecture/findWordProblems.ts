import ts from 'typescript';
import { bannedWords } from './bannedWords.ts';
import type { Problem } from './Problem.ts';
import { roomOf } from './roomOf.ts';

/** `vmSnapshot`, `VM_SNAPSHOT` and `VmSnapshot` are all the words `vm snapshot`. */
function wordsOf(identifier: string): string {
  return identifier
    .replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3 $2')
    .replace(/[_$]+/g, ' ')
    .toLowerCase()
    .trim();
}

/** True where Pixi's Container stands for what it is: a base class, or the type of one. */
function isBaseClass(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    ts.isImportSpecifier(parent) ||
    ts.isTypeReferenceNode(parent) ||
    (ts.isExpressionWithTypeArguments(parent) && ts.isHeritageClause(parent.parent))
  );
}

/** Identifiers that use a word of the design for something else. */
export function findWordProblems(path: string, source: ts.SourceFile): Problem[] {
  const room = roomOf(path);
  const problems: Problem[] = [];
  let hasPixiContainer = false;

  function visit(node: ts.Node): void {
    const add = (message: string): void => {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      problems.push({ path, line, rule: 'word', message });
    };
    if (
      ts.isImportSpecifier(node) &&
      (node.propertyName ?? node.name).text === 'Container' &&
      node.parent.parent.parent.moduleSpecifier.getText().includes('pixi.js')
    ) {
      hasPixiContainer = true;
      if (room !== 'stage') add('Pixi’s Container is a base class of stage only');
    }
    if (ts.isIdentifier(node)) {
      const words = wordsOf(node.text);
      for (const { pattern, instead, rooms } of bannedWords) {
        if ((rooms?.includes(room) ?? true) && pattern.test(words)) {
          add(`${node.text}: say ${instead}`);
        }
      }
      if (hasPixiContainer && node.text === 'Container' && !isBaseClass(node)) {
        add('Pixi’s Container is a base class: extend it and name what it holds');
      }
    }
    ts.forEachChild(node, visit);
  }
  visit(source);
  return problems;
}
