import type { Program } from '../kernel/Program.ts';
import { serve } from './serve.ts';

const version = 'v20.0.0';

/**
 * Node in name: it says its version, prints what `-e "console.log('text')"` prints, and runs a script that
 * listens as a small server. JavaScript itself is not run.
 */
export const node: Program = function* (os) {
  const [first, second] = os.args.slice(1);
  if (first === '--version' || first === '-v') {
    yield* os.print(`${version}\n`);
    return 0;
  }
  const isInline = first === '-e' || first === '-p' || first === '--eval';
  if (first === undefined) {
    if (os.open.get(0)?.kind !== 'terminal') {
      yield* os.readAll(0);
      return 0;
    }
    yield* os.print(`Welcome to Node.js ${version}.\nType ".help" for more information.\n> `);
    yield* os.readAll(0);
    return 0;
  }
  if (!isInline && !os.files.exists(first)) {
    yield* os.complain(
      `node:internal/modules/cjs/loader:1080\n  throw err;\n  ^\n\nError: Cannot find module '${os.files.absolute(first)}'\n    at Module._resolveFilename (node:internal/modules/cjs/loader:1077:15)\n\nNode.js ${version}\n`,
    );
    return 1;
  }
  const source = isInline ? (second ?? '') : os.files.text(first);
  const exit = /process\.exit\((\d+)\)/.exec(source);
  const port = Number(
    /listen\(\s*(\d+)/.exec(source)?.[1] ??
      (/listen\(/.test(source) ? (os.env.get('PORT') ?? 3000) : 0),
  );
  const literal = /console\.log\(\s*(?:'([^']*)'|"([^"]*)"|`([^`]*)`)/g;
  const said = [...source.matchAll(literal)].map(
    ([, a, b, c]) => a ?? b ?? (c ?? '').replace(/\$\{\s*(?:port|PORT)\s*\}/g, String(port)),
  );
  if (port === 0) {
    for (const line of said) yield* os.print(`${line}\n`);
    yield* os.sleep(40); // an estimate of node's start, whatever it runs
    return exit ? Number(exit[1]) : 0;
  }
  const body = /(?:end|send)\(\s*(?:'([^']*)'|"([^"]*)"|`([^`]*)`)/.exec(source);
  const text = (body?.[1] ?? body?.[2] ?? body?.[3] ?? 'Hello World').replaceAll('\\n', '\n');
  return yield* serve(os, port, () => ({ status: 200, body: new TextEncoder().encode(text) }), {
    fd: 1,
    started: said.length > 0 ? said : [`listening on port ${port}`],
    stops: os.pid === 1 ? [] : [15, 2],
    inUse: `Error: listen EADDRINUSE: address already in use :::${port}\n`,
    heldBytes: 30 * 1024 * 1024, // an estimate
  });
};
