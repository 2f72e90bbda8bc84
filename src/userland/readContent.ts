import type { FileContent } from './FileContent.ts';
import { zeros } from './zeros.ts';

/** What a file holds from a place on; less at its end. */
export function readContent(file: FileContent, atBytes: number, mostBytes: number): Uint8Array {
  const length = Math.max(0, Math.min(mostBytes, file.sizeBytes - atBytes));
  if (file.data) return file.data.subarray(atBytes, atBytes + length);
  const touched = (file.pieces ?? []).filter(
    (piece) => piece.atBytes < atBytes + length && piece.atBytes + piece.bytes.length > atBytes,
  );
  if (touched.length === 0) return zeros.of(length);
  const made = new Uint8Array(length);
  for (const piece of touched) {
    const from = Math.max(0, atBytes - piece.atBytes);
    const to = Math.max(0, piece.atBytes - atBytes);
    made.set(piece.bytes.subarray(from, from + length - to), to);
  }
  return made;
}
