import type { Os } from '../kernel/Os.ts';
import type { Program } from '../kernel/Program.ts';
import type { Run } from '../kernel/Wait.ts';
import { ownAddress } from './ownAddress.ts';
import { alpinePackages } from '../packages/alpinePackages.ts';
import { debianPackages } from '../packages/debianPackages.ts';
import { addressOf } from './addressOf.ts';

/** Options that take a value. */
const takes: ReadonlySet<string> = new Set([
  ...Array.from('oXHdAuemw', (letter) => `-${letter}`),
  ...'--output --request --header --data --user-agent --user --referer --max-time --connect-timeout --write-out --retry'.split(
    ' ',
  ),
]);
const words: Readonly<Record<number, string>> = { 200: 'OK', 400: 'Bad Request', 404: 'Not Found' };

/** curl for http: neighbours, published ports, and nothing beyond the simulated network. */
export const curl: Program = function* (os) {
  const version = versionOf(os);
  const flags = new Set<string>();
  const values = new Map<string, string>();
  const urls: string[] = [];
  const given = os.args.slice(1);
  for (let at = 0; at < given.length; at += 1) {
    const word = given[at] ?? '';
    if (word.startsWith('--')) {
      if (takes.has(word)) values.set(word, given[(at += 1)] ?? '');
      else flags.add(word);
    } else if (word.startsWith('-') && word.length > 1) {
      for (let letter = 1; letter < word.length; letter += 1) {
        const flag = `-${word[letter] ?? ''}`;
        if (!takes.has(flag)) flags.add(flag);
        else {
          values.set(flag, word.slice(letter + 1) || (given[(at += 1)] ?? ''));
          break;
        }
      }
    } else urls.push(word);
  }
  const has = (short: string, long: string): boolean => flags.has(short) || flags.has(long);
  const value = (short: string, long: string): string | undefined =>
    values.get(short) ?? values.get(long);
  if (has('-V', '--version')) {
    yield* os.print(
      `curl ${version} (x86_64-pc-linux-gnu) libcurl/${version}\nProtocols: http https\n`,
    );
    return 0;
  }
  if (urls.length === 0) {
    yield* os.complain("curl: try 'curl --help' or 'curl --manual' for more information\n");
    return 2;
  }
  const patience = value('-m', '--max-time') ?? values.get('--connect-timeout') ?? '130';
  if (!/^\d+(?:\.\d*)?$/.test(patience)) {
    yield* os.complain('curl: option -m: expected a proper numerical parameter\n');
    yield* os.complain("curl: try 'curl --help' or 'curl --manual' for more information\n");
    return 2;
  }
  const isQuiet = has('-s', '--silent');
  const isTold = !isQuiet || has('-S', '--show-error');
  const fail = function* (code: number, text: string): Run<number> {
    if (isTold) yield* os.complain(`curl: (${code}) ${text}\n`);
    return code;
  };
  for (const url of urls) {
    const match = /^(?:(\w+):\/\/)?([^/:?]+)(?::(\d+))?([/?].*)?$/.exec(url);
    if (!match) return yield* fail(3, 'URL using bad/illegal format or missing URL');
    const [, scheme = 'http', host = '', portText, path = '/'] = match;
    if (!/^https?$/.test(scheme))
      return yield* fail(1, `Protocol "${scheme}" not supported or disabled in libcurl`);
    const port = Number(portText ?? (scheme === 'https' ? 443 : 80));
    const { network } = os.kernel.spec;
    const address = addressOf(os, host);
    if (address === null) return yield* fail(6, `Could not resolve host: ${host}`);
    const server = network.connect(address, port);
    if (server === null) {
      const seconds = Number(patience);
      yield* os.sleep(seconds * 1000);
      return yield* fail(28, `Connection timed out after ${seconds * 1000} milliseconds`);
    }
    if (server === 'refused')
      return yield* fail(
        7,
        `Failed to connect to ${host} port ${port} after 0 ms: Couldn't connect to server`,
      );
    if (scheme === 'https')
      return yield* fail(35, 'OpenSSL: error:0A00010B:SSL routines::wrong version number');
    yield* os.sleep(1);
    const isHead = has('-I', '--head');
    const method =
      value('-X', '--request') ??
      (isHead ? 'HEAD' : value('-d', '--data') === undefined ? 'GET' : 'POST');
    const agent = value('-A', '--user-agent') ?? `curl/${version}`;
    const { status, body } = server.handle(method, path, {
      address: ownAddress(os),
      agent,
      host: portText ? `${host}:${portText}` : host,
    });
    if (has('-f', '--fail') && status >= 400)
      return yield* fail(22, `The requested URL returned error: ${status}`);
    const heading = `HTTP/1.1 ${status} ${words[status] ?? ''}\r\nContent-Length: ${body.length}\r\n\r\n`;
    if (has('-v', '--verbose'))
      yield* os.complain(
        `*   Trying ${address}:${port}...\n* Connected to ${host} (${address}) port ${port} (#0)\n> ${method} ${path} HTTP/1.1\n> Host: ${host}${portText ? `:${portText}` : ''}\n> User-Agent: curl/${version}\n> Accept: */*\n> \n< HTTP/1.1 ${status} ${words[status] ?? ''}\n< Content-Length: ${body.length}\n< \n`,
      );
    const isNamed = has('-O', '--remote-name');
    const target = isNamed
      ? (path.split('?')[0] ?? '').split('/').filter(Boolean).at(-1)
      : value('-o', '--output');
    if (isNamed && target === undefined) return yield* fail(23, 'Remote file name has no length!');
    if (isHead || has('-i', '--include')) yield* os.print(heading);
    if (!isHead) {
      if (target === undefined || target === '-') yield* os.write(1, body);
      else os.files.write(target, body);
    }
    const format = value('-w', '--write-out');
    if (format !== undefined)
      yield* os.print(
        format
          .replaceAll('%{http_code}', String(status))
          .replaceAll('%{response_code}', String(status))
          .replaceAll('\\n', '\n'),
      );
  }
  return 0;
};

/** That of the package: apk's where apk is, Debian's elsewhere. */
function versionOf(os: Os): string {
  const packages = os.files.exists('/sbin/apk') ? alpinePackages : debianPackages;
  return packages.get('curl')?.version.replace(/-.*$/, '') ?? '';
}
