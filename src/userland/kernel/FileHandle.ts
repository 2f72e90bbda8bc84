import { FileError } from '../FileError.ts';
import type { FileSystem } from '../FileSystem.ts';
import type { OpenNode } from '../OpenNode.ts';
import { readContent } from '../readContent.ts';
import { writeContent } from '../writeContent.ts';
import type { OpenFile } from './OpenFile.ts';

/** An open regular file, whatever it is called by now: reads and writes at its own position. */
export class FileHandle implements OpenFile {
  readonly kind = 'file';
  private positionBytes = 0;
  private readonly files: FileSystem;
  private readonly appends: boolean;
  private readonly mayWrite: boolean;
  private readonly open: OpenNode;
  private holders = 0;
  private letGo: () => void = () => undefined;

  constructor(files: FileSystem, path: string, mode: 'read' | 'write' | 'append') {
    this.files = files;
    this.open = { path, orphan: null };
    this.appends = mode === 'append';
    this.mayWrite = mode !== 'read';
  }

  get name(): string {
    return this.open.path + (this.open.orphan ? ' (deleted)' : '');
  }

  read(most: number): Uint8Array | null {
    const { node } = this;
    if (node?.kind === 'directory') throw new FileError('EISDIR', this.open.path);
    if (node?.kind !== 'file' || this.positionBytes >= node.sizeBytes) return null;
    const bytes = readContent(node, this.positionBytes, most);
    this.positionBytes += bytes.length;
    return bytes;
  }

  write(bytes: Uint8Array): number {
    const { node, open } = this;
    if (!this.mayWrite || node?.kind !== 'file') return bytes.length;
    const at = this.appends ? node.sizeBytes : this.positionBytes;
    const { pieces: _old, ...rest } = node;
    const written = { ...rest, ...writeContent(node, at, bytes) };
    if (open.orphan) {
      this.files.demandRoom(written.sizeBytes - node.sizeBytes, open.path);
      open.orphan = written;
    } else this.files.replace(open.path, written);
    this.positionBytes = at + bytes.length;
    return bytes.length;
  }

  onChange(): () => void {
    return () => undefined;
  }

  retain(): void {
    this.holders += 1;
    if (this.holders === 1) this.letGo = this.files.hold(this.open);
  }

  release(): void {
    this.holders -= 1;
    if (this.holders === 0) this.letGo();
  }

  private get node() {
    return this.open.orphan ?? this.files.lookUp(this.open.path);
  }
}
