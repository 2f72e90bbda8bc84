import { FileError } from '../../FileError.ts';
import type { Os } from '../../kernel/Os.ts';
import type { Program } from '../../kernel/Program.ts';
import type { Run } from '../../kernel/Wait.ts';
import { alpinePackages } from '../../packages/alpinePackages.ts';
import { debianPackages } from '../../packages/debianPackages.ts';
import { NginxLog } from './NginxLog.ts';
import { nginxMaster } from './nginxMaster.ts';
import type { NginxSettings } from './NginxSettings.ts';
import { readNginxSettings } from './readNginxSettings.ts';

const defaultPath = '/etc/nginx/nginx.conf';
const withValue = ['-c', '-g', '-s', '-p', '-e'];
const signalOf: Readonly<Record<string, number>> = { stop: 15, quit: 3, reopen: 10, reload: 1 };

/** nginx: `-v`, `-t`, `-s SIGNAL`, `-c FILE`, `-g DIRECTIVES`; goes to the background unless told `daemon off`. */
export const nginx: Program = function* (os) {
  // Debian's and Alpine's packages set no variable.
  const version = os.env.get('NGINX_VERSION') ?? packagedVersion(os);
  const given = optionsOf(os.args.slice(1));
  if (typeof given === 'string') {
    yield* os.complain(`nginx: ${given}\n`);
    return 1;
  }
  if (given.has('-v') || given.has('-V')) {
    yield* os.complain(`nginx version: nginx/${version}\n`);
    return 0;
  }
  const path = given.get('-c') ?? defaultPath;
  const read = (one: Os) => readNginxSettings(one.files, path, given.get('-g') ?? '');
  let settings: NginxSettings;
  try {
    settings = read(os);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    yield* os.complain(`nginx: [emerg] open() "${path}" failed (2: No such file or directory)\n`);
    if (given.has('-t')) yield* os.complain(`nginx: configuration file ${path} test failed\n`);
    return 1;
  }
  if (given.has('-t')) {
    yield* os.complain(
      `nginx: the configuration file ${path} syntax is ok\nnginx: configuration file ${path} test is successful\n`,
    );
    return 0;
  }
  const signal = given.get('-s');
  if (signal !== undefined) return yield* send(os, settings, signalOf[signal] ?? 0);
  const master = nginxMaster(read, version);
  if (!settings.isDaemon) return yield* master(os);
  yield* os.fork(master);
  return 0;
};

function packagedVersion(os: Os): string {
  const packages = os.files.exists('/etc/alpine-release') ? alpinePackages : debianPackages;
  return packages.get('nginx')?.version.split('-')[0] ?? '';
}

/** @returns what is wrong with the words, or the options with their values */
function optionsOf(words: readonly string[]): ReadonlyMap<string, string> | string {
  const given = new Map<string, string>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!/^-[vVtTqh?cgspe]$/.test(word)) return `invalid option: "${word.replace(/^-/, '')}"`;
    if (!withValue.includes(word)) given.set(word, '');
    else {
      at += 1;
      const value = words[at];
      if (value === undefined)
        return `option "${word}" requires ${word === '-s' ? 'parameter' : valueName(word)}`;
      if (word === '-s' && !(value in signalOf)) return `invalid option: "-s ${value}"`;
      given.set(word, value);
    }
  }
  return given;
}

const valueName = (option: string) =>
  option === '-g' ? 'parameter' : option === '-p' ? 'directory name' : 'file name';

/** Tells the master that runs already. */
function* send(os: Os, settings: NginxSettings, signal: number): Run<number> {
  const log = new NginxLog(settings);
  yield* log.say(os, 'signal process started');
  const { pidPath } = settings;
  if (!os.files.exists(pidPath)) {
    yield* log.say(os, `open() "${pidPath}" failed (2: No such file or directory)`, 'error');
    yield* os.complain(
      `nginx: [error] open() "${pidPath}" failed (2: No such file or directory)\n`,
    );
    return 1;
  }
  const pid = Number(os.files.text(pidPath));
  try {
    os.kill(pid, signal);
  } catch {
    yield* os.complain(`nginx: [alert] kill(${pid}, ${signal}) failed (3: No such process)\n`);
    return 1;
  }
  return 0;
}
