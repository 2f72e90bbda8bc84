import type { Os } from '../kernel/Os.ts';
import type { Run } from '../kernel/Wait.ts';
import { Expression } from './Expression.ts';
import type { Dialect } from './Expression.ts';
import { NotSimulated } from './NotSimulated.ts';
import { statements } from './statements.ts';

/** Does what a statement of a language says; an exit code where it ends the script. @throws NotSimulated */
export type Statement = (os: Os, statement: string, dialect: Dialect) => Run<number | null>;

const extent = {
  python: 'print() of texts and arithmetic, and http.server',
  node: 'console.log() of texts and arithmetic, and servers that listen',
};

/** Runs a script until its end, or up to the first thing that is not simulated, which is said: 1. */
export function* runStatements(
  os: Os,
  source: string,
  dialect: Dialect,
  run: Statement,
): Run<number> {
  for (const statement of statements(source, dialect.language)) {
    const assigned = /^(?:(?:const|let|var)\s+)?([A-Za-z_$][\w$]*)\s*=(?!=|>)\s*([^]+)$/.exec(
      statement,
    );
    try {
      if (assigned) {
        const [, name = '', expression = ''] = assigned;
        dialect.names.set(name, new Expression(expression, dialect).value());
        continue;
      }
      const code = yield* run(os, statement, dialect);
      if (code !== null) return code;
    } catch (error) {
      if (!(error instanceof NotSimulated)) throw error;
      const [line = ''] = statement.trim().split('\n');
      yield* os.complain(
        `${os.name}: not run by this simulator: ${line}\n${os.name}: of ${dialect.language === 'node' ? 'JavaScript' : 'Python'} it runs ${extent[dialect.language]}\n`,
      );
      return 1;
    }
  }
  return 0;
}
