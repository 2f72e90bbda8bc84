import type { FileContent } from './FileContent.ts';
import type { FilePiece } from './FilePiece.ts';
import { piecesOf } from './piecesOf.ts';
import { zeros } from './zeros.ts';

/** Fewer zeros than these are written as any other bytes. */
const leastHole = 4096;

/**
 * What a file holds once bytes are written at a place. Long runs of zeros stay holes, and nothing that is
 * there is copied but what the write touches: a file of gigabytes costs what was put into it.
 */
export function writeContent(file: FileContent, atBytes: number, bytes: Uint8Array): FileContent {
  const end = atBytes + bytes.length;
  const sizeBytes = Math.max(end, file.sizeBytes);
  const isHole =
    bytes.length >= leastHole && (zeros.isKnown(bytes) || bytes.every((byte) => byte === 0));
  const old = piecesOf(file);
  if (file.data && !isHole && atBytes <= file.sizeBytes)
    return { sizeBytes, data: joined(old, atBytes, bytes).at(0)?.bytes ?? bytes };
  return {
    sizeBytes,
    data: null,
    pieces: isHole ? without(old, atBytes, end) : joined(old, atBytes, bytes),
  };
}

function without(pieces: readonly FilePiece[], from: number, to: number): FilePiece[] {
  return pieces.flatMap(({ atBytes, bytes }) => [
    ...(atBytes < from && bytes.length > 0
      ? [{ atBytes, bytes: bytes.subarray(0, from - atBytes) }]
      : []),
    ...(atBytes + bytes.length > to
      ? [{ atBytes: Math.max(atBytes, to), bytes: bytes.subarray(Math.max(0, to - atBytes)) }]
      : []),
  ]);
}

/** Pieces with bytes among them; those that touch become one, which has room to grow into. */
function joined(pieces: readonly FilePiece[], atBytes: number, bytes: Uint8Array): FilePiece[] {
  const end = atBytes + bytes.length;
  const touches = (piece: FilePiece) =>
    piece.atBytes <= end && piece.atBytes + piece.bytes.length >= atBytes;
  const before = pieces.filter((piece) => !touches(piece) && piece.atBytes < atBytes);
  const after = pieces.filter((piece) => !touches(piece) && piece.atBytes > end);
  const met = pieces.filter(touches);
  const [first] = met;
  const start = Math.min(atBytes, first?.atBytes ?? atBytes);
  const isAppended = met.length === 1 && first && first.atBytes + first.bytes.length === atBytes;
  const grown = isAppended ? appended(first.bytes, bytes) : null;
  if (grown) return [...before, { atBytes: start, bytes: grown }, ...after];
  const last = Math.max(end, ...met.map((piece) => piece.atBytes + piece.bytes.length));
  const made = new Uint8Array(last - start);
  for (const piece of met) made.set(piece.bytes, piece.atBytes - start);
  made.set(bytes, atBytes - start);
  return [...before, { atBytes: start, bytes: made }, ...after];
}

/** Up to where a buffer holds what some file has: beyond, nobody has looked yet. */
const used = new WeakMap<ArrayBufferLike, number>();

/** Bytes after bytes, in the same buffer where there is room that no other file has taken. */
function appended(old: Uint8Array, more: Uint8Array): Uint8Array {
  const sizeBytes = old.length + more.length;
  const endBytes = old.byteOffset + old.length;
  const isFree = used.get(old.buffer) === endBytes;
  if (isFree && old.byteOffset + sizeBytes <= old.buffer.byteLength) {
    const wide = new Uint8Array(old.buffer, old.byteOffset, sizeBytes);
    wide.set(more, old.length);
    used.set(old.buffer, endBytes + more.length);
    return wide;
  }
  const room = new Uint8Array(Math.max(256, sizeBytes * 2));
  room.set(old);
  room.set(more, old.length);
  used.set(room.buffer, sizeBytes);
  return room.subarray(0, sizeBytes);
}
