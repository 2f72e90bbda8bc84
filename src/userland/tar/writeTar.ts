import type { TarEntry } from './TarEntry.ts';

const block = 512;
const encoder = new TextEncoder();
const types = { file: '0', directory: '5', symlink: '2', device: '3' } as const;
const mostOctal = 8 ** 11 - 1;

/**
 * A tar archive of these members, in their order. Files whose bytes are not kept are written as zeros; a
 * simulated program is named in a PAX record, so that reading the archive gives it back.
 */
export function writeTar(entries: readonly TarEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const entry of entries) {
    const extra = extraOf(entry);
    if (Object.keys(extra).length > 0) {
      const body = encoder.encode(Object.entries(extra).map(record).join(''));
      parts.push(header('PaxHeaders.0/entry', 'x', body.length, {}), padded(body));
    }
    const { node } = entry;
    const name = node.kind === 'directory' ? `${entry.path.replace(/\/$/, '')}/` : entry.path;
    const data = node.kind === 'file' ? (node.data ?? new Uint8Array(node.sizeBytes)) : null;
    const target = node.kind === 'symlink' ? node.target : '';
    parts.push(header(name, types[node.kind], data?.length ?? 0, { ...node, target }));
    if (data) parts.push(padded(data));
  }
  parts.push(new Uint8Array(2 * block));
  return join(parts);
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

function padded(data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(data.length / block) * block);
  bytes.set(data);
  return bytes;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
