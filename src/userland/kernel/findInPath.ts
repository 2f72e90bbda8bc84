import type { Os } from './Os.ts';

/** Where a command stands in the PATH of a process; null when nowhere. Names with `/` are paths already. */
export function findInPath(os: Os, name: string): string | null {
  if (name.includes('/')) return os.files.exists(name) ? name : null;
  const path = os.env.get('PATH') ?? '/sbin:/usr/sbin:/bin:/usr/bin';
  for (const directory of path.split(':')) {
    const candidate = `${directory || '.'}/${name}`;
    if (!name || !os.files.exists(candidate)) continue;
    const node = os.files.stat(candidate);
    if (node.kind === 'file' && os.files.allows(node, 1)) return candidate;
  }
  return null;
}
