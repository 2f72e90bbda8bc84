import type { TarEntry } from './TarEntry.ts';
import { TarError } from './TarError.ts';

const block = 512;
const decoder = new TextDecoder();

/** The members of a tar archive: ustar, GNU's long names, PAX's records. @throws TarError */
export function readTar(bytes: Uint8Array): TarEntry[] {
  const entries: TarEntry[] = [];
  let next: Record<string, string> = {};
  for (let at = 0; at < bytes.length;) {
    if (at + block > bytes.length) throw new TarError('unexpected EOF');
    const header = bytes.subarray(at, at + block);
    if (header.every((byte) => byte === 0)) break;
    checkSum(header);
    const type = String.fromCharCode(header[156] ?? 0);
    const sizeBytes = Number(next.size ?? number(header, 124, 12));
    const from = at + block;
    const isLink = type === '1' || type === '2';
    const bodyBytes = isLink ? 0 : sizeBytes;
    if (from + bodyBytes > bytes.length) throw new TarError('unexpected EOF');
    const body = bytes.subarray(from, from + bodyBytes);
    at = from + Math.ceil(bodyBytes / block) * block;
    if (type === 'x') next = { ...next, ...records(body) };
    else if (type === 'L') next = { ...next, path: text(body, 0, body.length) };
    else if (type === 'K') next = { ...next, linkpath: text(body, 0, body.length) };
    else if (type !== 'g') {
      const entry = entryOf(header, type, body, next, entries);
      if (entry) entries.push(entry);
      next = {};
    }
  }
  return entries;
}

function entryOf(
  header: Uint8Array,
  type: string,
  body: Uint8Array,
  pax: Readonly<Record<string, string>>,
  before: readonly TarEntry[],
): TarEntry | null {
  const prefix = text(header, 257, 5) === 'ustar' ? text(header, 345, 155) : '';
  const written = pax.path ?? (prefix ? `${prefix}/` : '') + text(header, 0, 100);
  const path = plain(written);
  const owned = {
    mode: number(header, 100, 8) & 0o7777,
    uid: Number(pax.uid ?? number(header, 108, 8)),
    gid: Number(pax.gid ?? number(header, 116, 8)),
    modifiedMs: Math.round(Number(pax.mtime ?? number(header, 136, 12)) * 1000),
  };
  const target = pax.linkpath ?? text(header, 157, 100);
  switch (type) {
    case '5':
      return { path, node: { kind: 'directory', ...owned } };
    case '2':
      return { path, node: { kind: 'symlink', ...owned, target } };
    case '1': {
      const linked = before.findLast((entry) => entry.path === plain(target));
      return linked ? { path, node: linked.node } : null;
    }
    case '3':
    case '4':
    case '6':
      return { path, node: { kind: 'device', ...owned } };
    default: {
      if (written.endsWith('/')) return { path, node: { kind: 'directory', ...owned } };
      const program = pax['SCHILY.xattr.user.coloc.program'];
      return {
        path,
        node: {
          kind: 'file',
          ...owned,
          sizeBytes: body.length,
          // A program's bytes are nothing but zeros: what it does is in its name.
          data: program ? null : body.slice(),
          ...(program ? { program } : {}),
        },
      };
    }
  }
}

function plain(path: string): string {
  return path.replace(/^(\.?\/)+/, '').replace(/\/+$/, '') || '.';
}

function text(bytes: Uint8Array, from: number, length: number): string {
  const field = bytes.subarray(from, from + length);
  const end = field.indexOf(0);
  return decoder.decode(end < 0 ? field : field.subarray(0, end));
}

/** Octal digits, or a big-endian number where the first bit is set, as GNU tar writes large ones. */
function number(bytes: Uint8Array, from: number, length: number): number {
  const field = bytes.subarray(from, from + length);
  if (((field[0] ?? 0) & 0x80) !== 0) {
    return field.reduce((sum, byte, index) => sum * 256 + (index === 0 ? byte & 0x7f : byte), 0);
  }
  const digits = text(field, 0, length).trim();
  if (!/^[0-7]*$/.test(digits)) throw new TarError('invalid tar header');
  return digits === '' ? 0 : parseInt(digits, 8);
}

function checkSum(header: Uint8Array): void {
  let sum = 8 * 32;
  header.forEach((byte, index) => (sum += index >= 148 && index < 156 ? 0 : byte));
  if (number(header, 148, 8) !== sum) throw new TarError('invalid tar header');
}

/** `length key=value\n`, as often as there are. */
function records(body: Uint8Array): Record<string, string> {
  const found: Record<string, string> = {};
  for (let at = 0; at < body.length;) {
    const space = body.indexOf(32, at);
    const length = Number(decoder.decode(body.subarray(at, space)));
    if (space < 0 || !(length > 0)) throw new TarError('invalid tar header');
    const record = decoder.decode(body.subarray(space + 1, at + length - 1));
    const equals = record.indexOf('=');
    found[record.slice(0, equals)] = record.slice(equals + 1);
    at += length;
  }
  return found;
}
