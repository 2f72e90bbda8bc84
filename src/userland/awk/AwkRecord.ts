import { Regex } from '../regex/Regex.ts';
import { AwkInput } from './AwkInput.ts';
import type { AwkCell } from './AwkCell.ts';
import { AwkError } from './AwkError.ts';
import { awkValues } from './awkValues.ts';

const mostFields = 1 << 16;

/** `$0` and its fields, each made from the other when it is asked for. */
export class AwkRecord {
  private whole = '';
  private fields: AwkCell[] = [];
  private isSplit = true;
  private isJoined = true;
  private readonly separators: () => { readonly fs: string; readonly ofs: string };

  constructor(separators: () => { readonly fs: string; readonly ofs: string }) {
    this.separators = separators;
  }

  set(text: string): void {
    this.whole = text;
    this.isSplit = false;
    this.isJoined = true;
  }

  get text(): string {
    if (!this.isJoined) {
      this.whole = this.fields.map((field) => awkValues.text(field)).join(this.separators().ofs);
      this.isJoined = true;
    }
    return this.whole;
  }

  get count(): number {
    this.split();
    return this.fields.length;
  }

  /** Cuts fields off, or adds empty ones: an assignment to NF. */
  set count(count: number) {
    this.split();
    if (count < 0 || count > mostFields) throw new AwkError('Access to negative field');
    this.fields.length = Math.min(this.fields.length, count);
    while (this.fields.length < count) this.fields.push('');
    this.isJoined = false;
  }

  field(index: number): AwkCell {
    if (index < 0) throw new AwkError('Access to negative field');
    if (index === 0) return new AwkInput(this.text);
    this.split();
    return this.fields[index - 1] ?? null;
  }

  setField(index: number, value: AwkCell): void {
    if (index === 0) {
      this.set(awkValues.text(value));
      return;
    }
    if (index < 0) throw new AwkError('Access to negative field');
    this.split();
    if (index > this.fields.length) this.count = index;
    this.fields[index - 1] = value;
    this.isJoined = false;
  }

  private split(): void {
    if (this.isSplit) return;
    this.isSplit = true;
    this.fields = AwkRecord.cut(this.whole, this.separators().fs).map((one) => new AwkInput(one));
  }

  /** A text cut at a separator: a blank means runs of blanks, one character itself, more a regular expression. */
  static cut(text: string, separator: string): string[] {
    if (separator === ' ') return text.trim() === '' ? [] : text.trim().split(/[ \t\n]+/);
    if (text === '') return [];
    if (separator === '') return Array.from(text);
    if (separator.length === 1 && separator !== '\\') return text.split(separator);
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end } of new Regex(separator, { dialect: 'extended' }).all(text)) {
      if (end === start) continue;
      pieces.push(text.slice(at, start));
      at = end;
    }
    return [...pieces, text.slice(at)];
  }
}
