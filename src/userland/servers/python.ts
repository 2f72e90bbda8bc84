import type { Os } from '../kernel/Os.ts';
import type { Program } from '../kernel/Program.ts';
import { pip } from '../packages/pip.ts';
import type { Dialect } from '../scripts/Expression.ts';
import { pythonStatement } from '../scripts/pythonStatement.ts';
import { runStatements } from '../scripts/runStatements.ts';
import type { Value } from '../scripts/Value.ts';
import { directoryPage } from './directoryPage.ts';
import { fileAnswer } from './fileAnswer.ts';
import { logTime } from './logTime.ts';
import { serve } from './serve.ts';

/**
 * Python as far as its version, what simple scripts print, `-m http.server [PORT]`, and Flask's own server.
 * Of other Python it says that the simulator does not run it.
 */
export const python: Program = function* (os) {
  const version = os.env.get('PYTHON_VERSION') ?? '3.12.0';
  const [first, second] = os.args.slice(1);
  if (first === '-m' && second === 'pip') {
    os.args = ['pip', ...os.args.slice(3)];
    return yield* pip(os);
  }
  if (first === '--version' || first === '-V') {
    yield* os.print(`Python ${version}\n`);
    return 0;
  }
  if (first === '-m' && second === 'http.server') {
    const words = os.args.slice(3);
    const valueOf = (...names: string[]) =>
      words[words.findIndex((word) => names.includes(word)) + 1];
    const named = words.some((word) => /^(?:-d|--directory)$/.test(word));
    const root = os.files.absolute(named ? (valueOf('-d', '--directory') ?? '.') : os.cwd);
    const port = Number(words.find((word) => /^\d+$/.test(word)) ?? 8000);
    return yield* serve(
      os,
      port,
      (method, path, { address }) => {
        const place = `${root === '/' ? '' : root}${path.split('?')[0] ?? ''}`;
        const found = fileAnswer(os, root === '/' ? '' : root, path);
        const isListed = found.status === 404 && os.files.isDirectory(place);
        const answer = isListed ? { status: 200, body: directoryPage(os, place, path) } : found;
        return {
          ...answer,
          log: `${address} - - [${logTime(os.nowMs)}] "${method} ${path} HTTP/1.1" ${answer.status} -`,
        };
      },
      {
        fd: 1,
        started: [`Serving HTTP on 0.0.0.0 port ${port} (http://0.0.0.0:${port}/) ...`],
        stops: os.pid === 1 ? [2] : [2, 15],
        inUse: 'OSError: [Errno 98] Address already in use\n',
        heldBytes: 12 * 1024 * 1024, // an estimate
      },
    );
  }
  if (first === undefined) {
    if (os.open.get(0)?.kind === 'terminal') {
      yield* os.print(`Python ${version} (main) on linux\n>>> `);
      yield* os.readAll(0);
      return 0;
    }
    return yield* run(os, new TextDecoder().decode(yield* os.readAll(0)));
  }
  const flags = os.args.slice(1).findIndex((word) => !/^-[uBEsSIO]+$/.test(word));
  const [script = '', text = ''] = os.args.slice(1 + Math.max(0, flags));
  if (script === '-c') return yield* run(os, text);
  if (script.startsWith('-')) {
    yield* os.complain(`${os.name}: ${script} ${text}: not run by this simulator\n`);
    return 1;
  }
  if (!os.files.exists(script)) {
    yield* os.complain(
      `${os.name}: can't open file '${os.files.absolute(script)}': [Errno 2] No such file or directory\n`,
    );
    return 2;
  }
  return yield* run(os, os.files.text(script));
};

function* run(os: Os, source: string): ReturnType<Program> {
  if (/^(?:from|import)\s+flask\b/m.test(source) && /\.run\(/.test(source)) {
    const code = yield* runStatements(os, 'import flask', pythonDialect(), pythonStatement);
    return code === 0 ? yield* serveFlask(os, source) : code;
  }
  return yield* runStatements(os, source, pythonDialect(), pythonStatement);
}

/** Answers every path with the first text a route gives. */
function* serveFlask(os: Os, source: string): ReturnType<Program> {
  const port = Number(/\.run\([^)]*\bport\s*=\s*(\d+)/.exec(source)?.[1] ?? 5000);
  const text = /return\s+f?(?:'([^']*)'|"([^"]*)")/.exec(source);
  const body = new TextEncoder().encode(text?.[1] ?? text?.[2] ?? '');
  return yield* serve(os, port, () => ({ status: 200, body }), {
    fd: 2,
    started: [
      'WARNING: This is a development server. Do not use it in a production deployment. Use a production WSGI server instead.',
      ` * Running on http://127.0.0.1:${port}`,
      'Press CTRL+C to quit',
    ],
    stops: os.pid === 1 ? [2] : [2, 15],
    inUse: `Address already in use\nPort ${port} is in use by another program.\n`,
    heldBytes: 22 * 1024 * 1024, // as the course's app of Flask was measured
  });
}

function pythonDialect(): Dialect {
  const words = ['True', 'False', 'None'].map((word): [string, Value] => [
    word,
    { kind: 'word', word },
  ]);
  return { language: 'python', names: new Map(words) };
}
