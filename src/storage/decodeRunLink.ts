import LZString from 'lz-string';
import { parseRunFile } from './parseRunFile.ts';
import { problemOf } from './problemOf.ts';
import type { RunResult } from './RunResult.ts';

/** The run in an address's hash (`location.hash`, its `#` included); null where it carries none. Never throws. */
export function decodeRunLink(hash: string): RunResult | null {
  const packed = /^#?run=(.*)$/s.exec(hash)?.[1];
  if (packed === undefined) return null;
  const text = unpacked(packed);
  const result = text === null ? null : parseRunFile(text);
  // Packing undone to something that is not JSON: the link was cut, whatever the parser says.
  if (result === null || ('problem' in result && result.problem.code === 'json.invalid'))
    return { problem: problemOf('link.damaged') };
  return result;
}

function unpacked(packed: string): string | null {
  try {
    return LZString.decompressFromEncodedURIComponent(packed);
  } catch {
    return null;
  }
}
