import type { KeptFile } from '../../terminal/KeptFile.ts';

type KeptFiles = Readonly<Record<string, KeptFile>>;

const key = 'coloc.files';

/** What was written in the editor, kept in this browser; one that keeps nothing begins anew each time. */
export const keptFiles = {
  read(): KeptFiles {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
      if (typeof kept !== 'object' || kept === null) return {};
      return Object.fromEntries(Object.entries(kept).filter(isKept));
    } catch {
      return {};
    }
  },

  write(files: KeptFiles): void {
    try {
      localStorage.setItem(key, JSON.stringify(files));
    } catch {
      return;
    }
  },
};

function isKept(entry: [string, unknown]): entry is [string, KeptFile] {
  const file = entry[1] as Partial<KeptFile> | null;
  return typeof file?.text === 'string' && typeof file.given === 'string';
}
