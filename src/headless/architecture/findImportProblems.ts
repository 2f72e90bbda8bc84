import { posix } from 'node:path';
import ts from 'typescript';
import { arrows } from './arrows.ts';
import { packageRooms } from './packageRooms.ts';
import type { Problem } from './Problem.ts';
import { roomOf } from './roomOf.ts';

interface ImportFound {
  readonly specifier: string;
  readonly isTypeOnly: boolean;
  readonly node: ts.Node;
}

function importOf(node: ts.Node): ImportFound | undefined {
  const found = (text: ts.Node | undefined, isTypeOnly: boolean): ImportFound | undefined =>
    text && ts.isStringLiteralLike(text) ? { specifier: text.text, isTypeOnly, node } : undefined;
  if (ts.isImportDeclaration(node)) {
    const isTypeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return found(node.moduleSpecifier, isTypeOnly);
  }
  if (ts.isExportDeclaration(node)) return found(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return found(node.argument.literal, true);
  }
  if (ts.isCallExpression(node)) {
    const isDynamic = node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const isGlob = /^import\.meta\.glob/.test(node.expression.getText());
    if (isDynamic || isGlob) return found(node.arguments[0], false);
  }
  return undefined;
}

/** Imports that follow no arrow, reach for another room's library, or leave the extension out. */
export function findImportProblems(path: string, source: ts.SourceFile): Problem[] {
  const room = roomOf(path);
  const problems: Problem[] = [];

  function judge({ specifier, isTypeOnly, node }: ImportFound): void {
    const add = (rule: Problem['rule'], message: string): void => {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      problems.push({ path, line, rule, message });
    };
    if (!specifier.startsWith('.')) {
      const owner = Object.entries(packageRooms).find(
        ([name]) =>
          specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`),
      );
      if (owner && !owner[1].includes(room)) {
        add('package', `${specifier} may be imported by ${owner[1].join(', ')} only, not ${room}`);
      }
      return;
    }
    const target = posix.join(posix.dirname(path), specifier.replace(/\?.*/, ''));
    if (posix.extname(target) === '') add('extension', `${specifier} lacks its extension`);
    if (/^(assets|scenarios)\//.test(target)) return;
    // Node entries may use the project's own installers.
    if (room === 'headless' && target.startsWith('.ci/')) return;
    const targetRoom = target.startsWith('src/') ? roomOf(target) : target;
    const allowed = arrows[room] ?? [];
    const isRequest = isTypeOnly || target === 'src/engine/request.ts';
    const isAllowed =
      targetRoom === room ||
      allowed.includes(targetRoom) ||
      (isRequest && allowed.includes(`${targetRoom}.types`));
    if (!isAllowed) add('arrow', `${room} may not import ${targetRoom} (${specifier})`);
  }

  function visit(node: ts.Node): void {
    const found = importOf(node);
    if (found) judge(found);
    ts.forEachChild(node, visit);
  }
  if (!(room in arrows)) {
    problems.push({ path, line: 1, rule: 'arrow', message: `DESIGN.md knows no room ${room}` });
  }
  visit(source);
  return problems;
}
