import type { CliContext } from '../CliContext.ts';
import type { CliIo } from '../CliIo.ts';
import type { ClientFiles } from '../ClientFiles.ts';
import { runCli } from '../runCli.ts';

/** A request as a fake daemon got it: `POST /containers/create?name=a`, and its JSON. */
export interface SeenRequest {
  readonly line: string;
  readonly body: unknown;
}

/** What came of a typed command. */
export interface Typed {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
  /** Without the ping. */
  readonly requests: readonly SeenRequest[];
}

/** How the fake daemon answers: by `METHOD /path`, without version or query; JSON, or a function of the request. */
export type Answers = Readonly<Record<string, unknown>>;

/** An answer that looks at the request, for streams and upgrades. */
type Answering = (
  request: Request,
  upstream?: ReadableStream<Uint8Array>,
) => Response | Promise<Response>;

/** What surrounds the command. */
export interface TypedOptions {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTty?: boolean;
  readonly files?: Partial<ClientFiles>;
  readonly nowMs?: number;
}

const noFiles: ClientFiles = {
  workingDirectory: '/work',
  stat: () => Promise.resolve(null),
  walk: () => Promise.resolve([]),
  read: (path) =>
    Promise.reject(
      Object.assign(new Error(`open ${path}: no such file or directory`), { code: 'ENOENT' }),
    ),
  write: async () => {},
  makeDirectory: async () => {},
};

/** Types a docker command against a daemon that gives the answers told; others are 404. */
export async function typed(
  line: string | readonly string[],
  answers: Answers = {},
  options: TypedOptions = {},
): Promise<Typed> {
  const out = { 1: '', 2: '' };
  const requests: SeenRequest[] = [];
  const decoders = { 1: new TextDecoder(), 2: new TextDecoder() };
  const { stdin, env = {}, isTty = false, files = {}, nowMs = 0 } = options;
  const io: CliIo = {
    stdin: stdin === undefined ? null : new Blob([stdin]).stream(),
    isStdinTty: isTty,
    isStdoutTty: isTty,
    columns: 80,
    rows: 24,
    write: (fd, text) => {
      out[fd] += typeof text === 'string' ? text : decoders[fd].decode(text, { stream: true });
    },
    env: { HOME: '/root', ...env },
    files: { ...noFiles, ...files },
    nowMs: () => nowMs,
    sleep: async () => {},
    onSignal: () => () => {},
    onResize: () => () => {},
    setRaw: () => {},
    hold: () => {},
  };
  const request: CliContext['request'] = async (asked, upstream) => {
    const url = new URL(asked.url);
    const path = url.pathname.replace(/^\/v[\d.]+/, '');
    if (path === '/_ping') {
      return new Response(null, {
        headers: { 'api-version': '1.41', ostype: 'linux', 'docker-experimental': 'false' },
      });
    }
    const text = await asked.clone().text();
    requests.push({ line: `${asked.method} ${path}${url.search}`, body: asJson(text) });
    const answer = answers[`${asked.method} ${path}`];
    if (typeof answer === 'function') return (answer as Answering)(asked, upstream);
    if (answer === undefined) return Response.json({ message: 'page not found' }, { status: 404 });
    if (answer === null) return new Response(null, { status: 204 });
    return Response.json(answer);
  };
  const words = typeof line === 'string' ? line.split(' ').filter(Boolean) : line;
  const exitCode = await runCli(words, { io, request });
  return { stdout: out[1], stderr: out[2], exitCode, requests };
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text || null;
  }
}
