import type { Os } from '../kernel/Os.ts';
import type { Run } from '../kernel/Wait.ts';
import { Regex } from '../regex/Regex.ts';
import type { RegexMatch } from '../regex/Regex.ts';
import { RegexSyntaxError } from '../regex/RegexSyntaxError.ts';
import { AwkError } from './AwkError.ts';

const mostKept = 200;

/** Regular expressions of a program, each read once; what they take is paid for. */
export class AwkRegexes {
  private readonly os: Os;
  private readonly known = new Map<string, Regex>();

  constructor(os: Os) {
    this.os = os;
  }

  get(source: string): Regex {
    const known = this.known.get(source);
    if (known) return known;
    try {
      const regex = new Regex(source, { dialect: 'extended' });
      if (this.known.size > mostKept) this.known.clear();
      this.known.set(source, regex);
      return regex;
    } catch (error) {
      if (error instanceof RegexSyntaxError) throw new AwkError(`bad regex '${source}'`);
      throw error;
    }
  }

  *find(source: string, text: string): Run<RegexMatch | null> {
    const regex = this.get(source);
    yield* this.os.match(regex.workOf(text.length));
    return regex.find(text);
  }
}
