import type { Os } from '../kernel/Os.ts';

/** Edits of /etc/passwd and /etc/group, as the programs for accounts make them. */
export const accountFiles = { rows, add, change, remove, freeId } as const;

const paths = { passwd: '/etc/passwd', group: '/etc/group' } as const;
type Kind = keyof typeof paths;

/** The entries, each as its fields. */
function rows(os: Os, kind: Kind): string[][] {
  const text = os.files.exists(paths[kind]) ? os.files.text(paths[kind]) : '';
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(':'));
}

function write(os: Os, kind: Kind, all: readonly (readonly string[])[]): void {
  os.files.write(paths[kind], all.map((fields) => `${fields.join(':')}\n`).join(''));
}

function add(os: Os, kind: Kind, fields: readonly string[]): void {
  write(os, kind, [...rows(os, kind), fields]);
}

/** Changes the entry of a name. */
function change(os: Os, kind: Kind, name: string, edit: (fields: string[]) => string[]): void {
  write(
    os,
    kind,
    rows(os, kind).map((fields) => (fields[0] === name ? edit(fields) : fields)),
  );
}

/** @returns whether there was one */
function remove(os: Os, kind: Kind, name: string): boolean {
  const all = rows(os, kind);
  const kept = all.filter(([one]) => one !== name);
  if (kept.length < all.length) write(os, kind, kept);
  return kept.length < all.length;
}

/** The first number nobody has: from 1000 for people, from 100 for the system. */
function freeId(os: Os, kind: Kind, isSystem: boolean): number {
  const taken = new Set(rows(os, kind).map(([, , id]) => Number(id)));
  let id = isSystem ? 100 : 1000;
  while (taken.has(id)) id += 1;
  return id;
}
