import type { FileNode } from './FileNode.ts';

/** Files whose contents are made when they are read: /proc and /sys. Nothing can be put in it. */
export class LiveTree extends Map<string, FileNode> {
  private readonly contents: () => Readonly<Record<string, () => string>>;
  private readonly links: Readonly<Record<string, string>>;
  private readonly nowMs: () => number;

  /** @param contents by path; parents need not be given. */
  constructor(
    contents: () => Readonly<Record<string, () => string>>,
    nowMs: () => number,
    links: Readonly<Record<string, string>> = {},
  ) {
    super();
    this.contents = contents;
    this.nowMs = nowMs;
    this.links = links;
  }

  override get(path: string): FileNode | undefined {
    const owner = { uid: 0, gid: 0, modifiedMs: this.nowMs() };
    const make = this.contents()[path];
    if (make) {
      const data = new TextEncoder().encode(make());
      return { kind: 'file', mode: 0o644, ...owner, sizeBytes: data.length, data };
    }
    const target = this.links[path];
    if (target !== undefined) return { kind: 'symlink', mode: 0o777, ...owner, target };
    const isDirectory = [...this.paths()].some((one) => one.startsWith(`${path}/`));
    return isDirectory ? { kind: 'directory', mode: 0o555, ...owner } : undefined;
  }

  override has(path: string): boolean {
    return this.get(path) !== undefined;
  }

  override *keys(): MapIterator<string> {
    const seen = new Set<string>();
    for (const path of this.paths()) {
      for (let at = path.indexOf('/', 1); at > 0; at = path.indexOf('/', at + 1))
        seen.add(path.slice(0, at));
      seen.add(path);
    }
    yield* seen;
  }

  override set(): this {
    return this;
  }

  private paths(): string[] {
    return [...Object.keys(this.contents()), ...Object.keys(this.links)];
  }
}
