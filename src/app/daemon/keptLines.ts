const key = 'coloc.lines';
/** As many as bash keeps (HISTSIZE). */
const mostLines = 500;

/** What was typed in the terminal, kept in this browser as a shell keeps its history. */
export const keptLines = {
  /** The oldest first. */
  read(): readonly string[] {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
      return Array.isArray(kept) ? kept.filter((line) => typeof line === 'string') : [];
    } catch {
      return [];
    }
  },

  write(lines: readonly string[]): void {
    try {
      localStorage.setItem(key, JSON.stringify(lines.slice(-mostLines)));
    } catch {
      return;
    }
  },
};
