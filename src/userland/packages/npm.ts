import type { Os } from '../kernel/Os.ts';
import { findInPath } from '../kernel/findInPath.ts';
import { findProgram } from '../kernel/findProgram.ts';
import type { Program } from '../kernel/Program.ts';
import type { Run } from '../kernel/Wait.ts';
import { download } from './download.ts';
import { installFiles } from './installFiles.ts';
import { isOnline } from './isOnline.ts';

/** Well known packages of npm: packages and kB on the disk with all they bring: estimates. */
const known: Readonly<Record<string, readonly [number, number]>> = {
  express: [68, 4_200],
  react: [1, 300],
  'react-dom': [3, 7_200],
  next: [22, 260_000],
  lodash: [1, 4_900],
  axios: [9, 3_600],
  typescript: [1, 23_000],
  nodemon: [29, 3_400],
  pg: [14, 700],
  mysql2: [12, 2_700],
  redis: [6, 4_300],
  mongoose: [14, 9_500],
  dotenv: [1, 100],
  cors: [3, 100],
  'socket.io': [23, 3_900],
  ws: [1, 200],
  fastify: [48, 7_600],
  jest: [264, 33_000],
  vite: [14, 60_000],
  eslint: [85, 11_000],
};

/** What npm reads of a project. */
interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** `npm install`, `ci`, `init`, `start`, `test` and `run` for the well known packages. */
export const npm: Program = function* (os) {
  const [verb, ...words] = os.args.slice(1);
  const names = words.filter((word) => !word.startsWith('-'));
  if (os.name === 'npx') {
    yield* os.complain('npx: not run by this simulator\n');
    return 1;
  }
  if (verb === '--version' || verb === '-v') {
    yield* os.print('10.9.8\n');
    return 0;
  }
  if (verb === 'init') {
    os.files.write(
      'package.json',
      `${JSON.stringify({ name: 'app', version: '1.0.0' }, null, 2)}\n`,
    );
    yield* os.print(`Wrote to ${os.files.absolute('package.json')}\n`);
    return 0;
  }
  const manifest = readManifest(os);
  if (manifest === 'broken') {
    yield* os.complain(
      'npm error code EJSONPARSE\nnpm error JSON.parse Failed to parse JSON data.\n',
    );
    return 1;
  }
  if (verb === 'start' || verb === 'test' || verb === 'run' || verb === 'run-script')
    return yield* runScript(os, manifest, verb.startsWith('run') ? (names[0] ?? '') : verb);
  if (verb === 'ci') {
    if (!os.files.exists('package-lock.json')) {
      yield* os.complain(
        'npm error code EUSAGE\nnpm error\nnpm error The `npm ci` command can only install with an existing package-lock.json\n',
      );
      return 1;
    }
    return yield* install(os, manifest, [], words);
  }
  if (/^(?:install|i|add)$/.test(verb ?? '')) return yield* install(os, manifest, names, words);
  yield* os.complain(`npm ${verb ?? ''}: not run by this simulator\n`);
  return 1;
};

function readManifest(os: Os): Manifest | 'broken' {
  if (!os.files.exists('package.json')) return {};
  try {
    return JSON.parse(os.files.text('package.json')) as Manifest;
  } catch {
    return 'broken';
  }
}

function* install(
  os: Os,
  manifest: Manifest,
  names: readonly string[],
  words: readonly string[],
): Run<number> {
  const isProduction = words.some((word) =>
    /^(?:--production|--omit=dev|--only=production)$/.test(word),
  );
  const wanted = [
    ...Object.keys(manifest.dependencies ?? {}),
    ...(isProduction ? [] : Object.keys(manifest.devDependencies ?? {})),
    ...names.map((name) => name.replace(/(?<=.)@.*$/, '')),
  ];
  const folder = words.some((word) => /^(?:-g|--global)$/.test(word))
    ? '/usr/local/lib/node_modules'
    : os.files.absolute('node_modules');
  const missing = [...new Set(wanted)].filter((name) => !os.files.exists(`${folder}/${name}`));
  let packages = 0;
  for (const name of missing) {
    const found = known[name];
    if (!isOnline(os)) {
      yield* os.complain(
        'npm error code EAI_AGAIN\nnpm error request to https://registry.npmjs.org/ failed, reason: getaddrinfo EAI_AGAIN registry.npmjs.org\n',
      );
      return 1;
    }
    if (!found) {
      yield* os.complain(
        `npm error code E404\nnpm error 404 Not Found - GET https://registry.npmjs.org/${name} - Not found\nnpm error 404\nnpm error 404  '${name}@*' is not in this registry.\n`,
      );
      return 1;
    }
    const [count, kb] = found;
    packages += count;
    yield* download(os, kb * 250);
    installFiles(os, `${folder}/${name}/index.js`, kb * 1000);
  }
  if (names.length > 0 && !folder.startsWith('/usr/local')) {
    const dependencies = { ...manifest.dependencies };
    for (const name of names) dependencies[name.replace(/(?<=.)@.*$/, '')] ??= '*';
    os.files.write('package.json', `${JSON.stringify({ ...manifest, dependencies }, null, 2)}\n`);
  }
  if (!os.files.exists('package-lock.json') && !folder.startsWith('/usr/local'))
    os.files.write('package-lock.json', '{ "lockfileVersion": 3 }\n');
  yield* os.print(
    packages === 0
      ? '\nup to date, audited 1 package in 300ms\n\nfound 0 vulnerabilities\n'
      : `\nadded ${packages} packages, and audited ${packages + 1} packages in ${1 + Math.ceil(packages / 60)}s\n\nfound 0 vulnerabilities\n`,
  );
  return 0;
}

function* runScript(os: Os, manifest: Manifest, name: string): Run<number> {
  const own = manifest.scripts?.[name];
  const script =
    own ?? (name === 'start' && os.files.exists('server.js') ? 'node server.js' : null);
  if (script === null) {
    yield* os.complain(`npm error Missing script: "${name}"\n`);
    return 1;
  }
  yield* os.print(
    `\n> ${manifest.name ?? 'app'}@${manifest.version ?? '1.0.0'} ${name}\n> ${script}\n\n`,
  );
  const path = findInPath(os, 'sh');
  if (path === null) return 127;
  const { program, args } = findProgram(os, path, ['sh', '-c', script]);
  const child = yield* os.fork(program, args);
  for (const signal of [2, 15]) os.onSignal(signal, () => os.kill(child.pid, signal));
  yield* os.wait(child.pid);
  return child.exitCode ?? 0;
}
