import type { Os } from '../kernel/Os.ts';
import type { Program } from '../kernel/Program.ts';
import type { Value } from '../scripts/Value.ts';
import { missingModule } from '../scripts/missingModule.ts';
import { nodeStatement } from '../scripts/nodeStatement.ts';
import { runStatements } from '../scripts/runStatements.ts';
import { serve } from './serve.ts';

const startMs = 40; // an estimate of node's start, whatever it runs

/**
 * Node as far as its version, what simple scripts print, and scripts that listen as a small server. Of other
 * JavaScript it says that the simulator does not run it.
 */
export const node: Program = function* (os) {
  const version = `v${os.env.get('NODE_VERSION') ?? '20.0.0'}`;
  const [first, second] = os.args.slice(1);
  if (first === '--version' || first === '-v') {
    yield* os.print(`${version}\n`);
    return 0;
  }
  const isInline = /^(?:-e|-p|-pe|--eval|--print)$/.test(first ?? '');
  if (first === undefined) {
    if (os.open.get(0)?.kind !== 'terminal')
      return yield* run(os, new TextDecoder().decode(yield* os.readAll(0)), os.cwd);
    yield* os.print(`Welcome to Node.js ${version}.\nType ".help" for more information.\n> `);
    yield* os.readAll(0);
    return 0;
  }
  if (first.startsWith('-') && !isInline) {
    yield* os.complain(`node: ${first}: this option is not simulated\n`);
    return 9;
  }
  if (!isInline && !os.files.exists(first)) {
    yield* os.complain(
      `node:internal/modules/cjs/loader:1080\n  throw err;\n  ^\n\nError: Cannot find module '${os.files.absolute(first)}'\n    at Module._resolveFilename (node:internal/modules/cjs/loader:1077:15)\n\nNode.js ${version}\n`,
    );
    return 1;
  }
  const source = isInline ? (second ?? '') : os.files.text(first);
  const isPrinted = /^-p|--print/.test(first);
  const path = isInline ? `${os.cwd}/` : os.files.absolute(first);
  const folder = path.slice(0, path.lastIndexOf('/'));
  return yield* run(os, isPrinted ? `console.log(${source})` : source, folder);
};

function* run(os: Os, source: string, folder: string): ReturnType<Program> {
  const version = `v${os.env.get('NODE_VERSION') ?? '20.0.0'}`;
  const missing = missingModule(os, source, folder);
  if (missing !== null) {
    yield* os.complain(
      `node:internal/modules/cjs/loader\n  throw err;\n  ^\n\nError: Cannot find module '${missing}'\n\nNode.js ${version}\n`,
    );
    return 1;
  }
  if (!/\.listen\(|\blisten\(/.test(source)) {
    yield* os.sleep(startMs);
    return yield* runStatements(
      os,
      source,
      { language: 'node', names: namesOf(os) },
      nodeStatement,
    );
  }
  const asked = /listen\(\s*(\d+)/.exec(source)?.[1];
  const port = Number(asked ?? os.env.get('PORT') ?? /\|\|\s*(\d+)/.exec(source)?.[1] ?? 3000);
  const literal = /console\.log\(\s*(?:'([^']*)'|"([^"]*)"|`([^`]*)`)/g;
  const said = [...source.matchAll(literal)].map(
    ([, a, b, c]) => a ?? b ?? (c ?? '').replace(/\$\{\s*(?:port|PORT)\s*\}/g, String(port)),
  );
  const body = /(?:end|send)\(\s*(?:'([^']*)'|"([^"]*)"|`([^`]*)`)/.exec(source);
  const text = (body?.[1] ?? body?.[2] ?? body?.[3] ?? 'Hello World').replaceAll('\\n', '\n');
  return yield* serve(os, port, () => ({ status: 200, body: new TextEncoder().encode(text) }), {
    fd: 1,
    started: said.length > 0 ? said : [`listening on port ${port}`],
    stops: os.pid === 1 ? [] : [15, 2],
    inUse: `Error: listen EADDRINUSE: address already in use :::${port}\n`,
    heldBytes: 30 * 1024 * 1024, // an estimate
  });
}

function namesOf(os: Os): Map<string, Value> {
  const names = new Map<string, Value>();
  for (const [name, text] of os.env) names.set(`process.env.${name}`, { kind: 'text', text });
  for (const word of ['true', 'false', 'null', 'undefined'])
    names.set(word, { kind: 'word', word });
  const version = `v${os.env.get('NODE_VERSION') ?? '20.0.0'}`;
  names.set('process.version', { kind: 'text', text: version });
  names.set('process.platform', { kind: 'text', text: 'linux' });
  names.set('process.pid', { kind: 'number', number: os.pid, isFloat: false });
  return names;
}
