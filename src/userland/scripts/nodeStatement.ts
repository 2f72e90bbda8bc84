import { Expression } from './Expression.ts';
import { NotSimulated } from './NotSimulated.ts';
import type { Statement } from './runStatements.ts';

/** A statement of JavaScript: what is printed, and `process.exit`. */
export const nodeStatement: Statement = function* (os, statement, dialect) {
  if (/^(['"])use strict\1$/.test(statement)) return null;
  const call = /^([\w.]+)\(([^]*)\)$/.exec(statement.trim());
  if (!call) throw new NotSimulated();
  const [, name = '', given = ''] = call;
  const words = new Expression(given, dialect).list().map((value) => Expression.print(value));
  if (name === 'process.exit') return Number(words[0] ?? 0) & 255;
  if (name === 'process.stdout.write') yield* os.print(words[0] ?? '');
  else if (/^console\.(?:log|info)$/.test(name)) yield* os.print(`${words.join(' ')}\n`);
  else if (/^console\.(?:error|warn)$/.test(name)) yield* os.complain(`${words.join(' ')}\n`);
  else throw new NotSimulated();
  return null;
};
