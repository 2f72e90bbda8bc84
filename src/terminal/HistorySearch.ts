/** Ctrl-R: the newest line that contains what is typed, then the ones before it. */
export class HistorySearch {
  private readonly lines: readonly string[];
  private query = '';
  private at: number;
  private hasFound = true;

  constructor(lines: readonly string[]) {
    this.lines = lines;
    this.at = lines.length;
  }

  /** The line found last; null before the first. */
  get line(): string | null {
    return this.lines[this.at] ?? null;
  }

  /** Where in the line what is typed begins. */
  get column(): number {
    return this.line?.lastIndexOf(this.query) ?? 0;
  }

  /** readline's words before the line. */
  get label(): string {
    return `(${this.hasFound ? '' : 'failed '}reverse-i-search)\`${this.query}': `;
  }

  /** Looks for one letter more, from the line shown on. */
  type(letter: string): void {
    this.query += letter;
    this.find(this.at);
  }

  erase(): void {
    this.query = this.query.slice(0, -1);
    this.at = this.lines.length;
    if (this.query !== '') this.find(this.at);
  }

  older(): void {
    if (this.query !== '') this.find(this.at - 1);
  }

  private find(from: number): void {
    let at = Math.min(from, this.lines.length - 1);
    while (at >= 0 && !this.lines[at]?.includes(this.query)) at -= 1;
    this.hasFound = at >= 0;
    if (this.hasFound) this.at = at;
  }
}
