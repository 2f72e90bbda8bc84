import type { Sink } from './Reply.ts';

/** One message of a JSON stream; Docker ends them with CR LF. */
export function writeMessage(sink: Sink, message: object): void {
  sink.write(new TextEncoder().encode(`${JSON.stringify(message)}\r\n`));
}
