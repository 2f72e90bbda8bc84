import { EngineError } from '../http/EngineError.ts';
import { signalNumbers } from './signalNumbers.ts';

/** The number of a signal named `KILL`, `sigkill` or `9`; any number but 0 is taken for one. @throws EngineError 400 `Invalid signal: x` */
export function parseSignal(text: string): number {
  if (/^[+-]?\d+$/.test(text)) {
    const number = Number(text);
    if (number !== 0) return number;
  }
  const found = signalNumbers[text.toUpperCase().replace(/^SIG/, '')] ?? realTime(text);
  if (found === undefined) throw new EngineError(400, `Invalid signal: ${text}`);
  return found;
}

/** `RTMIN+3`, `RTMAX-2`. */
function realTime(text: string): number | undefined {
  const found = /^(?:SIG)?RT(MIN\+|MAX-)(\d+)$/i.exec(text);
  const offset = Number(found?.[2]);
  if (!found || offset > 30) return undefined;
  return found[1]?.toUpperCase() === 'MIN+' ? 34 + offset : 64 - offset;
}
