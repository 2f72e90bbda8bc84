import type { Os } from '../kernel/Os.ts';
import type { Run } from '../kernel/Wait.ts';
import type { Regex } from '../regex/Regex.ts';
import type { SedAddress, SedCommand } from './SedCommand.ts';
import { substituteSed } from './substituteSed.ts';

type After = 'next' | 'again' | 'quit';
const mostSteps = 100_000;

/** Runs a script of sed over lines. */
export class SedMachine {
  private readonly os: Os;
  private readonly commands: readonly SedCommand[];
  private readonly isSilent: boolean;
  private readonly print: (text: string) => Run;
  private readonly ranges = new Map<SedCommand, number>();
  private pattern = '';
  private held = '';
  private following: string | null = null;
  private appended = '';
  private last: Regex | null = null;
  private hasReplaced = false;
  number = 0;
  exitCode = 0;
  isOver = false;

  constructor(
    os: Os,
    commands: readonly SedCommand[],
    isSilent: boolean,
    print: (text: string) => Run,
  ) {
    this.os = os;
    this.commands = commands;
    this.isSilent = isSilent;
    this.print = print;
  }

  /** @param next the next line with its newline as it has one; null after the last */
  *run(next: () => Run<string | null>): Run {
    this.following = yield* next();
    while (this.following !== null && !this.isOver) {
      yield* this.takeLine(next);
      let after: After = 'again';
      for (let turns = 0; after === 'again' && turns < mostSteps; turns += 1)
        after = yield* this.cycle(next);
      if (after === 'quit') this.isOver = true;
    }
  }

  private *takeLine(next: () => Run<string | null>): Run {
    this.pattern = (this.following ?? '').replace(/\n$/, '');
    this.hasNewline = this.following?.endsWith('\n') ?? true;
    this.following = yield* next();
    this.number += 1;
  }

  private hasNewline = true;

  private *endCycle(): Run {
    if (!this.isSilent) yield* this.print(this.pattern + (this.hasNewline ? '\n' : ''));
    yield* this.flush();
  }

  private *flush(): Run {
    if (this.appended) yield* this.print(this.appended);
    this.appended = '';
  }

  private *cycle(next: () => Run<string | null>): Run<After> {
    const { commands, os } = this;
    this.hasReplaced = false;
    let steps = 0;
    for (let at = 0; at < commands.length; at += 1) {
      const command = commands[at];
      if (!command) break;
      steps += 1;
      if (steps > mostSteps) yield* os.spend(1000);
      yield* os.spend(0.001);
      if ((yield* this.isFor(command)) === command.isNegated) {
        if (command.name === '{') at = command.end;
        continue;
      }
      switch (command.name) {
        case 'd':
          yield* this.flush();
          return 'next';
        case 'D': {
          yield* this.flush();
          const end = this.pattern.indexOf('\n');
          if (end < 0) return 'next';
          this.pattern = this.pattern.slice(end + 1);
          return 'again';
        }
        case 'n':
          if (this.following === null) {
            yield* this.endCycle();
            return 'quit';
          }
          yield* this.endCycle();
          yield* this.takeLine(next);
          break;
        case 'N': {
          if (this.following === null) {
            yield* this.endCycle();
            return 'quit';
          }
          const before = this.pattern;
          yield* this.takeLine(next);
          this.pattern = `${before}\n${this.pattern}`;
          yield* os.keep(this.pattern.length);
          break;
        }
        case 'q':
          this.exitCode = Number(command.text);
          yield* this.endCycle();
          return 'quit';
        case 'Q':
          this.exitCode = Number(command.text);
          return 'quit';
        case 'c':
          if (command.to === null || command.isNegated || !this.ranges.has(command))
            yield* this.print(`${command.text}\n`);
          return 'next';
        case 'b':
        case 't':
        case 'T': {
          const isTaken = command.name === 'b' || this.hasReplaced === (command.name === 't');
          if (command.name !== 'b') this.hasReplaced = false;
          if (!isTaken) break;
          const target = commands.findIndex((one) => one.name === ':' && one.text === command.text);
          at = target < 0 ? commands.length : target;
          break;
        }
        default:
          yield* this.edit(command);
      }
    }
    yield* this.endCycle();
    return 'next';
  }

  /** What changes or prints the pattern space, and goes on. */
  private *edit(command: SedCommand): Run {
    const { os } = this;
    switch (command.name) {
      case 's': {
        const expression = command.expression ?? this.last;
        if (!expression) return;
        this.last = expression;
        yield* os.match(expression.workOf(this.pattern.length));
        const replaced = substituteSed(command, expression, this.pattern);
        if (replaced === null) return;
        this.pattern = replaced;
        this.hasReplaced = true;
        if (command.prints) yield* this.print(`${replaced}\n`);
        return;
      }
      case 'y':
        this.pattern = Array.from(this.pattern)
          .map((char) => command.text[command.pattern.indexOf(char)] ?? char)
          .join('');
        return;
      case 'p':
        return yield* this.print(`${this.pattern}\n`);
      case 'P':
        return yield* this.print(`${this.pattern.split('\n')[0] ?? ''}\n`);
      case 'l':
        return yield* this.print(`${shownText(this.pattern)}$\n`);
      case '=':
        return yield* this.print(`${this.number}\n`);
      case 'i':
        return yield* this.print(`${command.text}\n`);
      case 'a':
        this.appended += `${command.text}\n`;
        return;
      case 'r':
        if (os.files.exists(command.text)) this.appended += os.files.text(command.text);
        return;
      case 'w':
        os.files.write(command.text, `${this.pattern}\n`);
        return;
      case 'h':
        this.held = this.pattern;
        return;
      case 'H':
        this.held += `\n${this.pattern}`;
        return;
      case 'g':
        this.pattern = this.held;
        return;
      case 'G':
        this.pattern += `\n${this.held}`;
        return;
      case 'x':
        [this.pattern, this.held] = [this.held, this.pattern];
    }
  }

  private *isFor(command: SedCommand): Run<boolean> {
    const { from, to } = command;
    if (to === null) return yield* this.matches(from);
    const until = this.ranges.get(command);
    if (until !== undefined) {
      const isEnd = until >= 0 ? this.number >= until : yield* this.matches(to);
      if (isEnd) this.ranges.delete(command);
      return until < 0 || this.number <= until;
    }
    const isZero = from === 0 && this.number === 1;
    if (!isZero && !(yield* this.matches(from))) return false;
    if (isZero && (yield* this.matches(to))) return true;
    const end = typeof to === 'number' ? to : hasMore(to) ? this.number + to.more : -1;
    if (end < 0 || end > this.number) this.ranges.set(command, end);
    return true;
  }

  private *matches(address: SedAddress): Run<boolean> {
    if (address === null) return true;
    if (address === '$') return this.following === null;
    if (typeof address === 'number') return address === this.number;
    if (hasMore(address)) return false;
    if (address !== 'same' && 'step' in address) {
      const past = this.number - address.first;
      return address.step === 0 ? past === 0 : past >= 0 && past % address.step === 0;
    }
    const expression = address === 'same' ? this.last : address;
    if (!expression) return false;
    this.last = expression;
    yield* this.os.match(expression.workOf(this.pattern.length));
    return expression.test(this.pattern);
  }
}

function hasMore(address: SedAddress): address is { readonly more: number } {
  return typeof address === 'object' && address !== null && 'more' in address;
}

function shownText(text: string): string {
  return text.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\n/g, '\\n');
}
