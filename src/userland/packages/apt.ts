import type { Os } from '../kernel/Os.ts';
import type { Program } from '../kernel/Program.ts';
import type { Run } from '../kernel/Wait.ts';
import { debianPackages } from './debianPackages.ts';
import { download } from './download.ts';
import { installFiles } from './installFiles.ts';
import { isOnline } from './isOnline.ts';

const lists = '/var/lib/apt/lists';
/** Debian 12's package lists: compressed as fetched, and as they lie on the disk; estimates. */
const listBytes = { fetched: 9_300_000, stored: 19_000_000 };
const reading =
  'Reading package lists...\nBuilding dependency tree...\nReading state information...\n';
const status = '/var/lib/dpkg/status';

/** What is told of each release; apt and libc-bin as its own archive has them. */
const releases: Readonly<
  Record<string, { readonly aptVersion: string; readonly libcVersion: string }>
> = {
  bookworm: { aptVersion: '2.6.1', libcVersion: '2.36-9+deb12u10' },
  trixie: { aptVersion: '3.0.3', libcVersion: '2.41-12' },
  jammy: { aptVersion: '2.4.5', libcVersion: '2.35-0ubuntu3' },
  noble: { aptVersion: '2.7.14', libcVersion: '2.39-0ubuntu8' },
};

function releaseOf(os: Os) {
  const text = os.files.exists('/etc/os-release') ? os.files.text('/etc/os-release') : '';
  const suite = /^VERSION_CODENAME=(\w+)/m.exec(text)?.[1] ?? 'bookworm';
  const host = text.includes('ID=ubuntu')
    ? 'http://archive.ubuntu.com/ubuntu'
    : 'http://deb.debian.org/debian';
  const { aptVersion, libcVersion } = releases[suite] ?? {
    aptVersion: '3.0.3',
    libcVersion: '2.41-12',
  };
  return { suite, host, aptVersion, libcVersion };
}

/** Debian's package manager for the well known packages; nothing is found before `update`. */
export const apt: Program = function* (os) {
  const words = os.args.slice(1);
  const [verb = '', ...names] = words.filter((word) => !word.startsWith('-'));
  if (words.includes('--version')) {
    yield* os.print(`apt ${releaseOf(os).aptVersion} (amd64)\n`);
    return 0;
  }
  if (verb === 'list') {
    yield* os.print('Listing...\n');
    return 0;
  }
  if (os.uid !== 0) {
    yield* os.complain(
      'E: Could not open lock file /var/lib/apt/lists/lock - open (13: Permission denied)\n',
    );
    return 100;
  }
  if (verb === 'update') return yield* update(os);
  if (verb === 'clean' || verb === 'autoclean') return 0;
  if (/^(?:upgrade|dist-upgrade|full-upgrade|autoremove)$/.test(verb)) {
    yield* os.print(`${reading}0 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.\n`);
    return 0;
  }
  if (/^(?:remove|purge)$/.test(verb)) return yield* remove(os, names);
  if (verb !== 'install') {
    yield* os.complain(`E: Invalid operation ${verb}\n`);
    return 100;
  }
  return yield* install(os, words, names);
};

function* update(os: Os): Run<number> {
  const { host, suite } = releaseOf(os);
  if (!isOnline(os)) {
    yield* os.print(`Ign:1 ${host} ${suite} InRelease\nReading package lists...\n`);
    yield* os.complain(
      `W: Failed to fetch ${host}/dists/${suite}/InRelease  Temporary failure resolving '${host.split('/')[2] ?? ''}'\nW: Some index files failed to download. They have been ignored, or old ones used instead.\n`,
    );
    return 0;
  }
  const sources = [suite, `${suite}-updates`, `${suite}-security`];
  for (const [index, source] of sources.entries())
    yield* os.print(`Get:${index + 1} ${host} ${source} InRelease\n`);
  yield* os.print(`Get:4 ${host} ${suite}/main amd64 Packages\n`);
  const ms = yield* download(os, listBytes.fetched);
  installFiles(os, `${lists}/${suite}_main_binary-amd64_Packages`, listBytes.stored);
  const kb = Math.round(listBytes.fetched / 1000);
  const speed = Math.round(listBytes.fetched / ms);
  yield* os.print(
    `Fetched ${kb} kB in ${Math.ceil(ms / 1000)}s (${speed} kB/s)\nReading package lists...\n`,
  );
  return 0;
}

function* install(os: Os, words: readonly string[], names: readonly string[]): Run<number> {
  yield* os.print(reading);
  const plain = names.map((name) => name.replace(/[=/].*$/, ''));
  const isListed =
    os.files.exists(lists) && os.files.list(lists).some((name) => /Packages$/.test(name));
  const here = new Set(installed(os));
  const unknown = plain.filter(
    (name) => !here.has(name) && !(isListed && debianPackages.has(name)),
  );
  for (const name of unknown) yield* os.complain(`E: Unable to locate package ${name}\n`);
  if (unknown.length > 0) return 100;
  const wanted = [...new Set(plain)].filter((name) => !here.has(name));
  for (const name of plain)
    if (here.has(name)) yield* os.print(`${name} is already the newest version.\n`);
  const packages = wanted.flatMap((name) => {
    const found = debianPackages.get(name);
    return found ? [{ name, ...found }] : [];
  });
  const extra = [...new Set(packages.flatMap(({ brings }) => brings))].filter(
    (name) => !here.has(name) && !wanted.includes(name),
  );
  const all = [...extra, ...wanted].sort();
  const line = (title: string, list: readonly string[]) =>
    list.length > 0 ? `${title}\n  ${list.join(' ')}\n` : '';
  yield* os.print(
    `${line('The following additional packages will be installed:', [...extra].sort())}${line('The following NEW packages will be installed:', all)}0 upgraded, ${all.length} newly installed, 0 to remove and 0 not upgraded.\n`,
  );
  if (all.length === 0) return 0;
  const total = (pick: (one: (typeof packages)[number]) => number) =>
    packages.reduce((sum, one) => sum + pick(one), 0);
  const downloadBytes = total((one) => one.downloadBytes);
  const addedBytes = total((one) => one.installedBytes);
  yield* os.print(
    `Need to get ${sizeText(downloadBytes)} of archives.\nAfter this operation, ${sizeText(addedBytes)} of additional disk space will be used.\n`,
  );
  if (!words.some((word) => /^(?:-\w*y\w*|--yes|--assume-yes|-qq)$/.test(word))) {
    yield* os.print('Do you want to continue? [Y/n] ');
    const answer = new TextDecoder().decode((yield* os.read(0)) ?? new Uint8Array(0));
    if (!/^[yY]?\r?\n/.test(answer)) {
      yield* os.print('Abort.\n');
      return 1;
    }
  }
  if (!isOnline(os)) {
    const name = new URL(releaseOf(os).host).host;
    yield* os.complain(`E: Failed to fetch: Temporary failure resolving '${name}'\n`);
    return 100;
  }
  const ms = yield* download(os, downloadBytes);
  yield* os.print(
    `Fetched ${sizeText(downloadBytes)} in ${Math.ceil(ms / 1000)}s (${Math.round(downloadBytes / ms)} kB/s)\n`,
  );
  // Versions are known of Debian 12 alone.
  const { suite, libcVersion } = releaseOf(os);
  const named = (name: string) =>
    suite === 'bookworm' ? `${name} (${debianPackages.get(name)?.version ?? suite})` : name;
  for (const name of all)
    yield* os.print(
      `Selecting previously unselected package ${name}.\nUnpacking ${named(name)} ...\n`,
    );
  for (const { name, installedBytes, commands, texts } of packages)
    installFiles(os, `/usr/lib/${name}.files`, installedBytes, commands, texts);
  for (const name of all) yield* os.print(`Setting up ${named(name)} ...\n`);
  yield* os.print(`Processing triggers for libc-bin (${libcVersion}) ...\n`);
  remember(os, [...here, ...all]);
  return 0;
}

function* remove(os: Os, names: readonly string[]): Run<number> {
  yield* os.print(reading);
  const here = installed(os);
  const gone = names.filter((name) => here.includes(name));
  for (const name of gone) {
    const paths = [
      ...Object.keys(debianPackages.get(name)?.commands ?? {}),
      `/usr/lib/${name}.files`,
    ];
    for (const path of paths) if (os.files.exists(path)) os.files.remove(path);
    yield* os.print(`Removing ${name} ...\n`);
  }
  remember(
    os,
    here.filter((name) => !gone.includes(name)),
  );
  return 0;
}

/** What was installed on top of the minimal root. */
function installed(os: Os): readonly string[] {
  const text = os.files.exists(status) ? os.files.text(status) : '';
  return [...text.matchAll(/^Package: (.*)$/gm)].map(([, name = '']) => name);
}

function remember(os: Os, names: readonly string[]): void {
  os.kernel.spec.files.makeDirectories('/var/lib/dpkg');
  os.files.write(
    status,
    names.map((name) => `Package: ${name}\nStatus: install ok installed\n\n`).join(''),
  );
}

/** `4500 kB`, `64.0 MB`, as apt writes sizes. */
function sizeText(bytes: number): string {
  return bytes < 10_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
