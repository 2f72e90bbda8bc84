import { Expression } from './Expression.ts';
import { NotSimulated } from './NotSimulated.ts';
import type { Statement } from './runStatements.ts';

const standard =
  /^(?:os|sys|time|math|json|random|datetime|re|socket|platform|http|urllib|logging|threading|collections|itertools|functools|subprocess|pathlib|string|typing)$/;

/** A statement of Python: print, imports, sleeping and leaving. */
export const pythonStatement: Statement = function* (os, statement, dialect) {
  const imported = /^(?:import|from)\s+(\w+)/.exec(statement)?.[1];
  if (imported !== undefined) {
    const isThere =
      standard.test(imported) ||
      os.files.exists(`${sitePackages}/${imported}`) ||
      os.files.exists(`${imported}.py`);
    if (isThere) return null;
    yield* os.complain(
      `Traceback (most recent call last):\n  File "<string>", line 1, in <module>\nModuleNotFoundError: No module named '${imported}'\n`,
    );
    return 1;
  }
  const call = /^([\w.]+)\(([^]*)\)$/.exec(statement);
  if (!call) throw new NotSimulated();
  const [, name = '', given = ''] = call;
  const option = (key: string): string | null => {
    const found = new RegExp(
      `,?\\s*\\b${key}=(f?"(?:[^"\\\\]|\\\\.)*"|f?'(?:[^'\\\\]|\\\\.)*')`,
    ).exec(given);
    return found ? Expression.print(new Expression(found[1] ?? '', dialect).value()) : null;
  };
  const positional = (): readonly string[] =>
    new Expression(given.replace(/,?\s*\b(?:sep|end|flush)=[^,]+/g, ''), dialect)
      .list()
      .map((value) => Expression.print(value));
  if (name === 'print') {
    yield* os.print(positional().join(option('sep') ?? ' ') + (option('end') ?? '\n'));
    return null;
  }
  if (name === 'time.sleep') {
    yield* os.sleep(Number(positional()[0]) * 1000);
    return null;
  }
  if (/^(?:sys\.exit|exit|quit)$/.test(name)) return Number(positional()[0] ?? 0) & 255;
  throw new NotSimulated();
};

/** Where `pip install` puts what it brings. */
const sitePackages = '/usr/local/lib/python3.12/site-packages';
