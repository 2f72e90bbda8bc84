import LZString from 'lz-string';
import type { RunFile } from '../world/RunFile.ts';

/** The part of an address that carries a run, `#run=...`; `decodeRunLink` reads it back. */
export function encodeRunLink(runFile: RunFile): string {
  return `#run=${LZString.compressToEncodedURIComponent(JSON.stringify(runFile))}`;
}
