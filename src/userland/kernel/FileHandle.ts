import { FileError } from '../FileError.ts';
import type { FileSystem } from '../FileSystem.ts';
import type { OpenFile } from './OpenFile.ts';

/** An open regular file: reads and writes at its own position. */
export class FileHandle implements OpenFile {
  readonly kind = 'file';
  readonly name: string;
  private positionBytes = 0;
  private readonly files: FileSystem;
  private readonly appends: boolean;
  private readonly mayWrite: boolean;
  /** What this handle wrote last, with room to grow in place. */
  private own = new Uint8Array(0);
  private written: Uint8Array | null = null;

  constructor(files: FileSystem, path: string, mode: 'read' | 'write' | 'append') {
    this.files = files;
    this.name = path;
    this.appends = mode === 'append';
    this.mayWrite = mode !== 'read';
  }

  read(most: number): Uint8Array | null {
    const node = this.files.exists(this.name) ? this.files.stat(this.name) : null;
    if (node?.kind === 'directory') throw new FileError('EISDIR', this.name);
    if (node?.kind !== 'file') return null;
    const left = Math.min(most, node.sizeBytes - this.positionBytes);
    if (left <= 0) return null;
    const from = this.positionBytes;
    this.positionBytes += left;
    return node.data ? node.data.subarray(from, from + left) : new Uint8Array(left);
  }

  write(bytes: Uint8Array): number {
    const node = this.files.exists(this.name) ? this.files.stat(this.name) : null;
    if (!this.mayWrite || node?.kind !== 'file') return bytes.length;
    if (this.appends) this.positionBytes = node.sizeBytes;
    const end = this.positionBytes + bytes.length;
    const sizeBytes = Math.max(end, node.sizeBytes);
    // Zeros written to a file of zeros need no bytes: images are built with `dd if=/dev/zero`.
    const isZeros = (!node.data || node.data.length === 0) && bytes.every((byte) => byte === 0);
    if (isZeros && bytes.length >= 4096) {
      this.files.replace(this.name, { ...node, sizeBytes, data: null });
    } else {
      const old = node.data ?? new Uint8Array(node.sizeBytes);
      if (old !== this.written || this.positionBytes < old.length || sizeBytes > this.own.length) {
        this.own = new Uint8Array(sizeBytes > 4096 ? sizeBytes * 2 : 8192);
        this.own.set(old);
      }
      this.own.set(bytes, this.positionBytes);
      this.written = this.own.subarray(0, sizeBytes);
      this.files.replace(this.name, { ...node, sizeBytes, data: this.written });
    }
    this.positionBytes = end;
    return bytes.length;
  }

  onChange(): () => void {
    return () => undefined;
  }

  retain(): void {}

  release(): void {}
}
