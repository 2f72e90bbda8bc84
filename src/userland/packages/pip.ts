import type { Os } from '../kernel/Os.ts';
import type { Program } from '../kernel/Program.ts';
import type { Run } from '../kernel/Wait.ts';
import { download } from './download.ts';
import { installFiles } from './installFiles.ts';
import { isOnline } from './isOnline.ts';

/** Well known Python packages: version, kB of the wheels and kB on the disk with what they bring: estimates. */
const known: Readonly<Record<string, readonly [string, number, number, string]>> = {
  flask: [
    '3.1.2',
    640,
    4_900,
    'blinker-1.9.0 click-8.3.0 itsdangerous-2.2.0 jinja2-3.1.6 markupsafe-3.0.3 werkzeug-3.1.3',
  ],
  requests: [
    '2.32.5',
    600,
    2_600,
    'certifi-2025.11.12 charset_normalizer-3.4.4 idna-3.11 urllib3-2.5.0',
  ],
  django: ['5.2.8', 8_400, 48_000, 'asgiref-3.10.0 sqlparse-0.5.3'],
  fastapi: [
    '0.121.0',
    3_300,
    17_000,
    'annotated-types-0.7.0 anyio-4.11.0 pydantic-2.12.4 pydantic-core-2.41.5 starlette-0.49.3 typing-extensions-4.15.0',
  ],
  uvicorn: ['0.38.0', 240, 1_300, 'click-8.3.0 h11-0.16.0'],
  gunicorn: ['23.0.0', 150, 900, 'packaging-25.0'],
  numpy: ['2.3.4', 16_900, 74_000, ''],
  pandas: [
    '2.3.3',
    30_500,
    150_000,
    'numpy-2.3.4 python-dateutil-2.9.0 pytz-2025.2 six-1.17.0 tzdata-2025.2',
  ],
  redis: ['7.0.1', 340, 1_900, ''],
  'psycopg2-binary': ['2.9.11', 4_200, 12_000, ''],
  sqlalchemy: ['2.0.44', 4_000, 22_000, 'greenlet-3.2.4 typing-extensions-4.15.0'],
  pytest: ['8.4.2', 700, 3_400, 'iniconfig-2.3.0 packaging-25.0 pluggy-1.6.0 pygments-2.19.2'],
};
const site = '/usr/local/lib/python3.12/site-packages';

/** `pip install` of well known packages, `-r FILE` too; and `list`. */
export const pip: Program = function* (os) {
  const [verb, ...words] = os.args.slice(1);
  if (verb === '--version' || verb === '-V') {
    yield* os.print(`pip 25.0.1 from ${site}/pip (python 3.12)\n`);
    return 0;
  }
  const here = os.files.exists(site) ? os.files.list(site) : [];
  if (verb === 'list' || verb === 'freeze') {
    yield* os.print(
      here.flatMap((name) => (known[name] ? [`${name}==${known[name][0]}\n`] : [])).join(''),
    );
    return 0;
  }
  if (verb !== 'install') {
    yield* os.complain(`pip ${verb ?? ''}: not run by this simulator\n`);
    return 1;
  }
  const names: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '-r' || word === '--requirement') {
      const path = words[(at += 1)] ?? '';
      if (!os.files.exists(path)) {
        yield* os.complain(
          `ERROR: Could not open requirements file: [Errno 2] No such file or directory: '${path}'\n`,
        );
        return 1;
      }
      const lines = os.files.text(path).split('\n');
      names.push(...lines.map((line) => line.replace(/#.*/, '').trim()).filter(Boolean));
    } else if (!word.startsWith('-')) names.push(word);
  }
  if (names.length === 0) {
    yield* os.complain(
      'ERROR: You must give at least one requirement to install (see "pip help install")\n',
    );
    return 1;
  }
  return yield* install(
    os,
    names,
    words.some((word) => /^-q|^--quiet/.test(word)),
  );
};

function* install(os: Os, names: readonly string[], isQuiet: boolean): Run<number> {
  const added: string[] = [];
  for (const asked of names) {
    const name = /^[\w.-]+/.exec(asked)?.[0].toLowerCase().replaceAll('_', '-') ?? asked;
    const found = known[name];
    if (os.files.exists(`${site}/${name}`)) {
      if (!isQuiet) yield* os.print(`Requirement already satisfied: ${name} in ${site}\n`);
      continue;
    }
    if (!isQuiet) yield* os.print(`Collecting ${asked}\n`);
    if (!found || !isOnline(os)) {
      yield* os.complain(
        `ERROR: Could not find a version that satisfies the requirement ${asked} (from versions: none)\nERROR: No matching distribution found for ${asked}\n`,
      );
      return 1;
    }
    const [version, downloadKb, installedKb, brings] = found;
    const wheel = `${name.replaceAll('-', '_')}-${version}-py3-none-any.whl`;
    if (!isQuiet) yield* os.print(`  Downloading ${wheel} (${downloadKb} kB)\n`);
    yield* download(os, downloadKb * 1000);
    const commands = /^(?:flask|gunicorn|uvicorn|pytest)$/.test(name)
      ? { [`/usr/local/bin/${name}`]: '' }
      : {};
    installFiles(os, `${site}/${name}/__init__.py`, installedKb * 1000, commands);
    added.push(...brings.split(' ').filter(Boolean), `${name}-${version}`);
  }
  if (added.length === 0 || isQuiet) return 0;
  const all = [...new Set(added)].sort();
  const plain = all.map((one) => one.replace(/-[\d.]+$/, '')).join(', ');
  yield* os.print(
    `Installing collected packages: ${plain}\nSuccessfully installed ${all.join(' ')}\n`,
  );
  return 0;
}
