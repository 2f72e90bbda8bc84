import type { CliContext } from './CliContext.ts';
import { DaemonError } from './DaemonError.ts';

/** What goes with a call of the Engine API. */
export interface DaemonCall {
  /** Left out where undefined. */
  readonly query?: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly json?: unknown;
  readonly body?: Uint8Array | undefined;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const origin = 'http://docker/v1.41';

/**
 * Calls the Engine API.
 * @throws DaemonError `Error response from daemon: …` when it refuses
 */
export async function callDaemon(
  { request }: CliContext,
  method: string,
  path: string,
  call: DaemonCall = {},
): Promise<Response> {
  const response = await request(
    new Request(`${origin}${path}${queryOf(call.query ?? {})}`, {
      method,
      headers: {
        'User-Agent': 'Docker-Client/28.2.2 (linux)',
        ...(call.json === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(call.contentType ? { 'Content-Type': call.contentType } : {}),
        ...call.headers,
      },
      body: call.json === undefined ? bodyOf(call.body) : `${JSON.stringify(call.json)}\n`,
    }),
  );
  if (response.status < 400) return response;
  const message = `Error response from daemon: ${messageOf(await response.text())}`;
  throw new DaemonError(message, response.status);
}

function bodyOf(body: Uint8Array | undefined): BodyInit | null {
  return body ? new Uint8Array(body) : null;
}

/** Sorted by key, as Go encodes them. */
function queryOf(query: NonNullable<DaemonCall['query']>): string {
  const pairs = Object.entries(query)
    .flatMap(([key, value]) =>
      value === undefined ? [] : [value].flat().map((one) => [key, one] as const),
    )
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

function messageOf(body: string): string {
  try {
    const { message } = JSON.parse(body) as { message?: string };
    return (message ?? '').trim();
  } catch {
    return body.trim();
  }
}
