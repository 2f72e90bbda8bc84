/** The lines typed so far, walked with up and down; what was being typed comes back at the end. */
export class LineHistory {
  private readonly lines: string[] = [];
  private at = 0;
  private draft = '';

  add(line: string): void {
    if (line.trim() !== '' && line !== this.lines.at(-1)) this.lines.push(line);
    this.at = this.lines.length;
    this.draft = '';
  }

  /** The line one step older (-1) or newer (1) than the one shown; null at either end. */
  move(by: -1 | 1, shown: string): string | null {
    const next = this.at + by;
    if (next < 0 || next > this.lines.length) return null;
    if (this.at === this.lines.length) this.draft = shown;
    this.at = next;
    return this.lines[next] ?? this.draft;
  }
}
