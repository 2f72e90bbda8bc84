import { backtrack } from './backtrack.ts';
import { compileRegex } from './compileRegex.ts';
import type { Anchor, RegexNode } from './RegexNode.ts';
import { RegexParser } from './RegexParser.ts';
import type { RegexDialect } from './RegexParser.ts';
import type { RegexStep } from './RegexStep.ts';
import { simulate } from './simulate.ts';
import { startTest } from './startTest.ts';

/** A match: where, and what groups matched (the first is the whole; undefined for those that took no part). */
export interface RegexMatch {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly (string | undefined)[];
}

/**
 * A regular expression of a person's own, matched in time that grows with the text and no faster: JavaScript's
 * own would try all ways one after the other, and `(a+)+$` could stop the page.
 */
export class Regex {
  private readonly steps: readonly RegexStep[];
  private readonly slots: number;
  private readonly groups: number;
  private readonly refersBack: boolean;
  private readonly mayStart: ((char: string) => boolean) | null;

  /** @throws RegexSyntaxError */
  constructor(
    pattern: string,
    options: {
      readonly dialect: RegexDialect;
      readonly ignoresCase?: boolean;
      /** Matches whole words only, or whole texts. */
      readonly isWord?: boolean;
      readonly isWhole?: boolean;
    },
  ) {
    const { ignoresCase = false } = options;
    const { node, groups } = new RegexParser(pattern, options.dialect, ignoresCase).parse();
    const worded = options.isWord ? between('outsideBefore', node, 'outsideAfter') : node;
    const whole = options.isWhole ? between('start', worded, 'end') : worded;
    const { steps, slots } = compileRegex(whole, groups);
    this.steps = steps;
    this.slots = slots;
    this.groups = groups;
    this.refersBack = steps.some(({ kind }) => kind === 'back');
    this.mayStart = startTest(steps);
  }

  /** Steps a search of a text of this length takes at most. */
  workOf(length: number): number {
    return length * this.steps.length;
  }

  test(text: string): boolean {
    return this.search(text, 0) !== null;
  }

  /** The first match from a position on, and the longest there. */
  find(text: string, from = 0): RegexMatch | null {
    const kept = this.search(text, from);
    if (!kept) return null;
    const groups = Array.from({ length: this.groups + 1 }, (_none, index) => {
      const [start, end] = [kept[2 * index], kept[2 * index + 1]];
      return end < 0 ? undefined : text.slice(start, end);
    });
    return { start: kept[0] ?? 0, end: kept[1] ?? 0, groups };
  }

  /** Where the first match and its groups begin and end. */
  private search(text: string, from: number) {
    return this.refersBack
      ? backtrack(this.steps, this.slots, text, from)
      : simulate(this.steps, this.slots, text, from, this.mayStart);
  }

  /** All matches, one after the other; an empty one does not follow right on another. */
  *all(text: string): Generator<RegexMatch, void> {
    let lastEnd = -1;
    for (let from = 0; from <= text.length;) {
      const match = this.find(text, from);
      if (!match) return;
      if (match.end > match.start || match.start !== lastEnd) yield match;
      lastEnd = match.end;
      from = match.end > match.start ? match.end : match.end + 1;
    }
  }
}

function between(before: Anchor, node: RegexNode, after: Anchor): RegexNode {
  return {
    kind: 'sequence',
    nodes: [{ kind: 'anchor', anchor: before }, node, { kind: 'anchor', anchor: after }],
  };
}
