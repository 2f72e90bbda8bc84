import type { FilePiece } from '../FilePiece.ts';
import { piecesOf } from '../piecesOf.ts';
import type { TarEntry } from './TarEntry.ts';

/** What stands in an archive one after the other, zeros but for the pieces. */
type Part = { readonly sizeBytes: number; readonly pieces: readonly FilePiece[] };
const block = 512;
const encoder = new TextEncoder();
const types = { file: '0', directory: '5', symlink: '2', device: '3' } as const;
const mostOctal = 8 ** 11 - 1;

/**
 * A tar archive of these members, in their order. Files whose bytes are not kept are written as zeros; a
 * simulated program is named in a PAX record, so that reading the archive gives it back.
 */
export function writeTar(entries: readonly TarEntry[]): Uint8Array {
  const parts: Part[] = [];
  for (const entry of entries) {
    const extra = extraOf(entry);
    if (Object.keys(extra).length > 0) {
      const body = encoder.encode(Object.entries(extra).map(record).join(''));
      parts.push(plain(header('PaxHeaders.0/entry', 'x', body.length, {})), plain(body));
    }
    const { node } = entry;
    const name = node.kind === 'directory' ? `${entry.path.replace(/\/$/, '')}/` : entry.path;
    const target = node.kind === 'symlink' ? node.target : '';
    const sizeBytes = node.kind === 'file' ? node.sizeBytes : 0;
    parts.push(plain(header(name, types[node.kind], sizeBytes, { ...node, target })));
    if (node.kind === 'file') parts.push({ sizeBytes, pieces: piecesOf(node) });
  }
  return join(parts);
}

function plain(bytes: Uint8Array): Part {
  return { sizeBytes: bytes.length, pieces: [{ atBytes: 0, bytes }] };
}

function extraOf({ path, node }: TarEntry): Record<string, string> {
  const extra: Record<string, string> = {};
  if (encoder.encode(path).length >= 100) {
    extra.path = node.kind === 'directory' ? `${path}/` : path;
  }
  if (node.kind === 'symlink' && encoder.encode(node.target).length > 100) {
    extra.linkpath = node.target;
  }
  if (node.kind === 'file' && node.sizeBytes > mostOctal) extra.size = String(node.sizeBytes);
  if (node.kind === 'file' && node.program) extra['SCHILY.xattr.user.coloc.program'] = node.program;
  return extra;
}

/** The length at its start counts its own digits. */
function record([key, value]: readonly [string, string]): string {
  const rest = ` ${key}=${value}\n`;
  const bytes = encoder.encode(rest).length;
  let length = bytes + 1;
  while (length !== bytes + String(length).length) length = bytes + String(length).length;
  return `${length}${rest}`;
}

function header(
  name: string,
  type: string,
  sizeBytes: number,
  node: { mode?: number; uid?: number; gid?: number; modifiedMs?: number; target?: string },
): Uint8Array {
  const bytes = new Uint8Array(block);
  const put = (at: number, length: number, value: string): void => {
    bytes.set(encoder.encode(value).subarray(0, length), at);
  };
  const octal = (value: number, length: number): string =>
    `${Math.max(0, Math.floor(value))
      .toString(8)
      .padStart(length - 1, '0')}\0`;
  put(0, 100, name);
  put(100, 8, octal(node.mode ?? 0o644, 8));
  put(108, 8, octal(node.uid ?? 0, 8));
  put(116, 8, octal(node.gid ?? 0, 8));
  put(124, 12, octal(Math.min(sizeBytes, mostOctal), 12));
  put(136, 12, octal((node.modifiedMs ?? 0) / 1000, 12));
  put(148, 8, ' '.repeat(8));
  put(156, 1, type);
  put(157, 100, node.target ?? '');
  put(257, 8, 'ustar\x0000');
  put(
    148,
    8,
    `${bytes
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
  );
  return bytes;
}

/** The parts, each filled up to whole blocks: all is zeros at first, so that holes need not be written. */
function join(parts: readonly Part[]): Uint8Array {
  const room = ({ sizeBytes }: Part) => Math.ceil(sizeBytes / block) * block;
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + room(part), 2 * block));
  let at = 0;
  for (const part of parts) {
    for (const piece of part.pieces) bytes.set(piece.bytes, at + piece.atBytes);
    at += room(part);
  }
  return bytes;
}
