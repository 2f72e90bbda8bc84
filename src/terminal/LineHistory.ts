/** The lines typed so far, walked with up and down; what was being typed comes back at the end. */
export class LineHistory {
  private readonly typed: string[];
  private at: number;
  private draft = '';

  /** @param kept lines of earlier sessions, the oldest first */
  constructor(kept: readonly string[] = []) {
    this.typed = [...kept];
    this.at = kept.length;
  }

  /** The oldest first. */
  get lines(): readonly string[] {
    return this.typed;
  }

  add(line: string): void {
    if (line.trim() !== '' && line !== this.typed.at(-1)) this.typed.push(line);
    this.at = this.typed.length;
    this.draft = '';
  }

  /** The line one step older (-1) or newer (1) than the one shown; null at either end. */
  move(by: -1 | 1, shown: string): string | null {
    const next = this.at + by;
    if (next < 0 || next > this.typed.length) return null;
    if (this.at === this.typed.length) this.draft = shown;
    this.at = next;
    return this.typed[next] ?? this.draft;
  }
}
