import type { FileContent } from './FileContent.ts';
import type { FilePiece } from './FilePiece.ts';

/** The bytes of a file that are kept, in order: all else in it is zeros. */
export function piecesOf(file: FileContent): readonly FilePiece[] {
  return file.data ? [{ atBytes: 0, bytes: file.data }] : (file.pieces ?? []);
}
