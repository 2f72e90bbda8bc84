import type { Os } from '../kernel/Os.ts';
import type { Program } from '../kernel/Program.ts';
import type { Run } from '../kernel/Wait.ts';
import { alpinePackages } from './alpinePackages.ts';
import { download } from './download.ts';
import { installFiles } from './installFiles.ts';
import { isOnline } from './isOnline.ts';

const database = '/lib/apk/db/installed';
const mirror = 'https://dl-cdn.alpinelinux.org/alpine/v3.24';
const indexBytes = 2_600_000; // an estimate of both indexes
const base = { packages: 16, mebibytes: 8 }; // an estimate of the minimal root's

/** Alpine's package manager for the well known packages. */
export const apk: Program = function* (os) {
  const words = os.args.slice(1);
  const isQuiet = words.some((word) => /^(?:-q|--quiet)$/.test(word));
  const keepsNoCache = words.includes('--no-cache');
  const [verb, ...names] = words.filter(
    (word, at) => !word.startsWith('-') && !/^(?:-t|--virtual|-X)$/.test(words[at - 1] ?? ''),
  );
  const say = function* (text: string): Run {
    if (!isQuiet) yield* os.print(text);
  };
  if (words.includes('--version')) {
    yield* os.print('apk-tools 3.0.3, compiled for x86_64.\n');
    return 0;
  }
  if (!/^(?:add|update|upgrade|del|info)$/.test(verb ?? '')) {
    yield* os.complain(`apk: ${words.join(' ')}: not run by this simulator\n`);
    return 1;
  }
  if (verb === 'info') {
    yield* os.print(
      installed(os)
        .map((name) => `${name}\n`)
        .join(''),
    );
    return 0;
  }
  if (os.uid !== 0) {
    yield* os.complain('ERROR: Unable to lock database: Permission denied\n');
    return 99;
  }
  const end = function* (): Run<number> {
    const here = sizes(os);
    const bytes = [...here.values()].reduce((sum, one) => sum + one, 0);
    const mebibytes = base.mebibytes + Math.round(bytes / 1024 ** 2);
    yield* say(`OK: ${mebibytes} MiB in ${base.packages + here.size} packages\n`);
    return 0;
  };
  if (verb === 'del') {
    const before = sizes(os);
    const gone = names.filter((name) => before.has(name));
    for (const [index, name] of gone.entries()) {
      yield* say(`(${index + 1}/${gone.length}) Purging ${name}\n`);
      for (const path of Object.keys(alpinePackages.get(name)?.commands ?? {}))
        if (os.files.exists(path)) os.files.remove(path);
      if (os.files.exists(`/usr/lib/${name}.files`)) os.files.remove(`/usr/lib/${name}.files`);
    }
    const left = [...before].filter(([name]) => !gone.includes(name));
    os.files.write(database, left.map(([name, bytes]) => `P:${name}\nI:${bytes}\n\n`).join(''));
    return yield* end();
  }
  const isFetched = keepsNoCache || !os.files.exists('/var/cache/apk/APKINDEX.main.tar.gz');
  if (isFetched || verb === 'update') {
    for (const repository of ['main', 'community']) {
      yield* say(`fetch ${mirror}/${repository}/x86_64/APKINDEX.tar.gz\n`);
      if (!isOnline(os)) {
        yield* os.sleep(2500);
        yield* os.complain(
          `WARNING: updating and opening ${mirror}/${repository}: temporary error (try again later)\n`,
        );
      }
    }
    if (isOnline(os)) yield* download(os, indexBytes);
    if (isOnline(os) && !keepsNoCache)
      installFiles(os, '/var/cache/apk/APKINDEX.main.tar.gz', indexBytes);
  }
  if (verb === 'update' && isOnline(os)) {
    yield* say(`v3.24.2 [${mirror}/main]\nv3.24.2 [${mirror}/community]\nOK\n`);
    return 0;
  }
  if (verb !== 'add') return yield* end();
  const plain = names.map((name) => name.replace(/[=<>~@].*$/, ''));
  const here = sizes(os);
  const unknown = plain.filter(
    (name) => !isOnline(os) || (!alpinePackages.has(name) && !here.has(name)),
  );
  if (unknown.length > 0) {
    const lines = unknown.map(
      (name) => `  ${name} (no such package):\n    required by: world[${name}]\n`,
    );
    yield* os.complain(`ERROR: unable to select packages:\n${lines.join('')}`);
    return unknown.length;
  }
  yield* add(os, plain, say);
  return yield* end();
};

function* add(os: Os, names: readonly string[], say: (text: string) => Run): Run {
  const here = sizes(os);
  const wanted = names.flatMap((name) => [...(alpinePackages.get(name)?.brings ?? []), name]);
  const missing = [...new Set(wanted)].filter((name) => !here.has(name));
  for (const [index, name] of missing.entries()) {
    const version = alpinePackages.get(name)?.version;
    const place = `${String(index + 1).padStart(String(missing.length).length)}/${missing.length}`;
    yield* say(`(${place}) Installing ${name}${version ? ` (${version})` : ''}\n`);
    const found = names.includes(name) ? alpinePackages.get(name) : undefined;
    if (found) {
      yield* download(os, found.downloadBytes);
      installFiles(os, `/usr/lib/${name}.files`, found.installedBytes, found.commands, found.texts);
    }
  }
  const kept = databaseText(os);
  const lines = missing.map((name) => {
    const bytes = names.includes(name) ? alpinePackages.get(name)?.installedBytes : 0;
    return `P:${name}\nI:${bytes ?? 0}\n\n`;
  });
  os.kernel.spec.files.makeDirectories('/lib/apk/db');
  os.files.write(database, kept + lines.join(''));
  if (missing.length > 0) yield* say('Executing busybox.trigger\n');
}

function databaseText(os: Os): string {
  return os.files.exists(database) ? os.files.text(database) : '';
}

/** Bytes of what was added to the minimal root, by name. */
function sizes(os: Os): ReadonlyMap<string, number> {
  return new Map(
    [...databaseText(os).matchAll(/^P:(.*)\nI:(\d+)/gm)].map(([, name = '', bytes]) => [
      name,
      Number(bytes),
    ]),
  );
}

/** What was added to the minimal root. */
function installed(os: Os): readonly string[] {
  return [...sizes(os).keys()];
}
