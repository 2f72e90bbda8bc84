import { posix } from 'node:path';
import ts from 'typescript';
import type { Problem } from './Problem.ts';

const maxLines = 300;

/** Names a file exports: those that exist at run time, and types. */
function exportsOf(source: ts.SourceFile): { values: string[]; types: string[] } {
  const values: string[] = [];
  const types: string[] = [];
  for (const statement of source.statements) {
    if (ts.isExportAssignment(statement)) values.push('default');
    if (ts.isExportDeclaration(statement)) {
      const clause = statement.exportClause;
      if (clause && ts.isNamedExports(clause)) {
        for (const element of clause.elements) {
          const isType = statement.isTypeOnly || element.isTypeOnly;
          (isType ? types : values).push(element.name.text);
        }
      } else values.push('*');
    }
    const flags = ts.canHaveModifiers(statement)
      ? (ts.getModifiers(statement) ?? []).map(({ kind }) => kind)
      : [];
    if (!flags.includes(ts.SyntaxKind.ExportKeyword)) continue;
    if (flags.includes(ts.SyntaxKind.DefaultKeyword)) values.push('default');
    else if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) values.push(name.getText());
    } else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
      types.push(statement.name.text);
    } else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      // Overloads repeat the name.
      const name = statement.name?.getText() ?? 'default';
      if (!values.includes(name)) values.push(name);
    } else values.push(statement.getText().slice(0, 20));
  }
  return { values, types };
}

/** Files too long, named after nothing, or exporting more than the one thing they are named after. */
export function findShapeProblems(path: string, source: ts.SourceFile): Problem[] {
  const problems: Problem[] = [];
  const add = (rule: Problem['rule'], message: string): void => {
    problems.push({ path, line: 1, rule, message });
  };
  const isTest = /\.(test|spec)\.ts$/.test(path);
  const names = path.split('/').map((part) => part.split('.')[0] ?? '');
  const vague = names.find((name) => /^(index|utils?|helpers?|misc|common|shared)$/i.test(name));
  if (vague !== undefined) add('name', `${vague} says nothing of what is in it`);

  const lineCount = source.text.trimEnd().split('\n').length;
  if (!isTest && lineCount > maxLines) add('length', `${lineCount} lines, ${maxLines} is the most`);

  const name = posix.basename(path, '.ts');
  const { values, types } = exportsOf(source);
  for (const value of values) {
    if (value !== name) add('export', `exports ${value}, but is named ${name}`);
  }
  if (values.length === 0 && types.length > 0 && !types.includes(name)) {
    add('export', `exports the types ${types.join(', ')}, none named ${name}`);
  }
  return problems;
}
