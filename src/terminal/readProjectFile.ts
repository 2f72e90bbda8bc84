import type { FileSystem } from '../userland/FileSystem.ts';
import { projectDirectory } from './projectDirectory.ts';

/** What a file of the project says; null when there is none, or it is no text. */
export function readProjectFile(files: FileSystem, name: string): string | null {
  try {
    const bytes = files.read(`${projectDirectory}/${name}`);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
