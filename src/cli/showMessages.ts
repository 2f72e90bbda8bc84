import type { CliContext } from './CliContext.ts';
import { CliError } from './CliError.ts';
import type { JsonMessage } from './JsonMessage.ts';
import { progressBar } from './progressBar.ts';
import { readJsonLines } from './readJsonLines.ts';

/** Where messages go, and whether lines may be drawn over. */
export interface MessageOutput {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** What `aux` carries. */
  onAux?(aux: Readonly<Record<string, unknown>>): void;
}

const lineCleared = '\u001b[2K\r';
const widthWithoutTerminal = 200;

/**
 * Shows a stream of a pull, push, load or build as `docker` does: on a terminal each layer keeps its line,
 * elsewhere every new status gets one.
 * @throws CliError the stream's own error, with its code
 */
export async function showMessages(
  { io }: CliContext,
  response: Response,
  output: MessageOutput = {
    write: (text) => io.write(1, text),
    isTerminal: io.isStdoutTty,
  },
): Promise<void> {
  const { isTerminal } = output;
  const lines = new Map<string, number>();
  for await (const message of readJsonLines<JsonMessage>(response)) {
    const { id = '', progressDetail } = message;
    if (message.aux) {
      output.onAux?.(message.aux);
      continue;
    }
    let up = 0;
    if (id && progressDetail) {
      if (!lines.has(id)) {
        lines.set(id, lines.size);
        if (isTerminal) output.write('\n');
      }
      up = lines.size - (lines.get(id) ?? 0);
      if (isTerminal) output.write(`\u001b[${up}A`);
    } else {
      lines.clear();
    }
    if (message.error ?? message.errorDetail) {
      const { code = 0, message: text = message.error ?? '' } = message.errorDetail ?? {};
      throw new CliError(text, code || 1);
    }
    const columns = isTerminal ? io.columns : widthWithoutTerminal;
    output.write(
      lineOf(message, isTerminal, progressDetail && progressBar(progressDetail, columns)),
    );
    if (id && isTerminal && up > 0) output.write(`\u001b[${up}B`);
  }
}

function lineOf(message: JsonMessage, isTerminal: boolean, bar: string | undefined): string {
  const { id, stream, status = '' } = message;
  const label = id ? `${id}: ` : '';
  if (isTerminal && !stream && bar !== undefined) {
    return `${lineCleared}${label}${status} ${bar}\r`;
  }
  if (bar) return '';
  return stream ? `${label}${stream}` : `${label}${status}\n`;
}
