import type { Os } from '../kernel/Os.ts';
import type { SentBody } from '../NetworkView.ts';

/** What a registry keeps in its volume, laid out as distribution's file system driver lays it out. */
export class RegistryStorage {
  private readonly os: Os;
  private readonly root: string;

  constructor(os: Os, root: string) {
    this.os = os;
    this.root = `${root.replace(/\/$/, '')}/docker/registry/v2`;
  }

  /** Names of repositories, sorted; they may have slashes. */
  repositories(): readonly string[] {
    return this.below('').sort();
  }

  /** Its tags, sorted; null where there is no such repository. */
  tagsOf(name: string): readonly string[] | null {
    const folder = `${this.repository(name)}/_manifests/tags`;
    return this.os.files.isDirectory(folder) ? this.os.files.list(folder) : null;
  }

  /** The digest a tag stands for; null where there is no such tag. */
  digestOf(name: string, tag: string): string | null {
    const link = `${this.repository(name)}/_manifests/tags/${tag}/current/link`;
    return this.os.files.exists(link) ? this.os.files.text(link) : null;
  }

  hasManifest(name: string, digest: string): boolean {
    return this.os.files.exists(this.revision(name, digest));
  }

  hasBlob(name: string, digest: string): boolean {
    const { files } = this.os;
    return files.exists(this.layer(name, digest)) && files.exists(this.blob(digest));
  }

  /** Null where it is not kept; layers are as long as they were sent, their bytes are not kept. */
  read(digest: string): Uint8Array | null {
    const path = this.blob(digest);
    return this.os.files.exists(path) ? this.os.files.read(path) : null;
  }

  putBlob(name: string, digest: string, sent: SentBody): void {
    this.keep(digest, sent);
    this.write(this.layer(name, digest), digest);
  }

  putManifest(name: string, tag: string, digest: string, sent: SentBody): void {
    this.keep(digest, sent);
    this.write(this.revision(name, digest), digest);
    this.write(`${this.repository(name)}/_manifests/tags/${tag}/current/link`, digest);
  }

  private keep(digest: string, { sizeBytes, data }: SentBody): void {
    const path = this.blob(digest);
    if (this.os.files.exists(path)) return;
    this.makeFolderOf(path);
    const modifiedMs = this.os.nowMs;
    const owner = { uid: this.os.uid, gid: this.os.gid };
    this.os.files.put(path, { kind: 'file', mode: 0o644, modifiedMs, sizeBytes, data, ...owner });
  }

  private write(path: string, text: string): void {
    this.makeFolderOf(path);
    this.os.files.write(path, text);
  }

  private makeFolderOf(path: string): void {
    const { uid, gid } = this.os;
    const folder = path.slice(0, path.lastIndexOf('/'));
    this.os.kernel.spec.files.makeDirectories(folder, { uid, gid });
  }

  private below(prefix: string): string[] {
    const folder = `${this.root}/repositories/${prefix}`;
    if (!this.os.files.isDirectory(folder)) return [];
    return this.os.files.list(folder).flatMap((part) => {
      if (part === '_manifests') return [prefix.slice(0, -1)];
      return part.startsWith('_') ? [] : this.below(`${prefix}${part}/`);
    });
  }

  private repository(name: string): string {
    return `${this.root}/repositories/${name}`;
  }

  private revision(name: string, digest: string): string {
    return `${this.repository(name)}/_manifests/revisions/${digest.replace(':', '/')}/link`;
  }

  private layer(name: string, digest: string): string {
    return `${this.repository(name)}/_layers/${digest.replace(':', '/')}/link`;
  }

  private blob(digest: string): string {
    const [algorithm = '', hex = ''] = digest.split(':');
    return `${this.root}/blobs/${algorithm}/${hex.slice(0, 2)}/${hex}/data`;
  }
}
