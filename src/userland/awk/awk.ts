import { complainUsage } from '../applets/complainUsage.ts';
import { errorWords } from '../kernel/errorWords.ts';
import type { Os } from '../kernel/Os.ts';
import type { Program } from '../kernel/Program.ts';
import type { Run } from '../kernel/Wait.ts';
import { AwkInput } from './AwkInput.ts';
import { AwkError } from './AwkError.ts';
import { AwkFlow } from './AwkFlow.ts';
import { AwkInputs } from './AwkInputs.ts';
import { AwkInterpreter } from './AwkInterpreter.ts';
import type { AwkProgram, AwkRule } from './AwkProgram.ts';
import { AwkParser } from './AwkParser.ts';
import { AwkSyntaxError } from './AwkSyntaxError.ts';
import { awkValues } from './awkValues.ts';
import { unescapeAwk } from './unescapeAwk.ts';

const usage = '[OPTIONS] [AWK_PROGRAM] [FILE]...';

/** `awk [-F SEPARATOR] [-v NAME=VALUE] {-f FILE | PROGRAM} [FILE]...`, POSIX's language. */
export const awk: Program = function* (os) {
  const given = yield* readOptions(os);
  if (typeof given === 'number') return given;
  let program: AwkProgram;
  try {
    program = new AwkParser(given.source).parse();
  } catch (error) {
    if (!(error instanceof AwkSyntaxError)) throw error;
    yield* os.complain(`awk: cmd. line:${error.line}: ${error.message}\n`);
    return 1;
  }
  const interpreter = new AwkInterpreter(os, program);
  prepare(os, interpreter, given);
  try {
    yield* runRules(interpreter, new AwkInputs(interpreter));
  } catch (error) {
    const words = error instanceof AwkError ? error.message : errorWords(error);
    if (words === null) throw error;
    yield* os.complain(`awk: cmd. line:1: ${words}\n`);
    interpreter.exitCode = 1;
  }
  yield* interpreter.streams.closeAll();
  return interpreter.exitCode;
};

interface Given {
  readonly source: string;
  readonly separator: string;
  readonly assigned: readonly string[];
  readonly operands: readonly string[];
}

function* readOptions(os: Os): Run<Given | number> {
  const words = os.args.slice(1);
  const sources: string[] = [];
  const assigned: string[] = [];
  let separator = ' ';
  while (/^-./.test(words[0] ?? '')) {
    const word = words.shift() ?? '';
    if (word === '--') break;
    const letter = word[1] ?? '';
    const value = word.slice(2) || words.shift();
    if (!'Fvf'.includes(letter) || value === undefined) {
      if (!'Fvf'.includes(letter)) yield* os.complain(`awk: invalid option -- '${letter}'\n`);
      else yield* os.complain(`awk: option requires an argument -- '${letter}'\n`);
      yield* complainUsage(os, usage);
      return 1;
    }
    if (letter === 'F') separator = value === 't' ? '\t' : unescapeAwk(value);
    else if (letter === 'v') assigned.push(value);
    else {
      try {
        sources.push(os.files.text(value));
      } catch (error) {
        const reason = errorWords(error);
        if (reason === null) throw error;
        yield* os.complain(`awk: ${value}: ${reason}\n`);
        return 1;
      }
    }
  }
  const source = sources.length > 0 ? sources.join('\n') : words.shift();
  if (source === undefined) {
    yield* complainUsage(os, usage);
    return 1;
  }
  return { source, separator, assigned, operands: words };
}

function prepare(os: Os, { scope }: AwkInterpreter, given: Given): void {
  const initial = {
    FS: given.separator,
    OFS: ' ',
    ORS: '\n',
    RS: '\n',
    SUBSEP: '\x1c',
    CONVFMT: '%.6g',
    OFMT: '%.6g',
    NR: 0,
    FNR: 0,
    RSTART: 0,
    RLENGTH: -1,
    ARGC: given.operands.length + 1,
  };
  for (const [name, value] of Object.entries(initial)) scope.set(name, value);
  for (const [name, value] of os.env) scope.array('ENVIRON').set(name, new AwkInput(value));
  for (const [index, word] of ['awk', ...given.operands].entries())
    scope.array('ARGV').set(String(index), new AwkInput(word));
  for (const word of given.assigned) {
    const at = word.indexOf('=');
    scope.set(word.slice(0, at), new AwkInput(unescapeAwk(word.slice(at + 1))));
  }
}

function* runRules(interpreter: AwkInterpreter, inputs: AwkInputs): Run {
  const { rules } = interpreter.program;
  const of = (when: AwkRule['when']) => rules.filter((rule) => rule.when === when);
  let isOver = false;
  interpreter.nextLine = () => inputs.next();
  try {
    for (const { body } of of('begin')) if (body) yield* interpreter.statements.execute(body);
    const lines = of('line');
    if (lines.length > 0 || of('end').length > 0) yield* runLines(interpreter, inputs, lines);
  } catch (error) {
    if (!(error instanceof AwkFlow)) throw error;
    isOver = true;
  }
  if (isOver && of('line').length === 0 && of('end').length === 0) return;
  try {
    for (const { body } of of('end')) if (body) yield* interpreter.statements.execute(body);
  } catch (error) {
    if (!(error instanceof AwkFlow)) throw error;
  }
}

function* runLines(interpreter: AwkInterpreter, inputs: AwkInputs, rules: readonly AwkRule[]): Run {
  const { scope, record } = interpreter;
  const inRange = new Set<AwkRule>();
  for (let line = yield* inputs.next(); line !== null; line = yield* inputs.next()) {
    for (const name of ['NR', 'FNR']) scope.set(name, awkValues.number(scope.get(name)) + 1);
    record.set(line);
    try {
      for (const rule of rules) {
        if (!(yield* isFor(interpreter, rule, inRange))) continue;
        if (rule.body) yield* interpreter.statements.execute(rule.body);
        else
          yield* interpreter.streams.print(record.text + awkValues.text(scope.get('ORS')), '', '');
      }
    } catch (error) {
      if (!(error instanceof AwkFlow) || error.kind === 'exit') throw error;
      if (error.kind === 'nextfile') inputs.skipFile();
    }
  }
}

function* isFor(interpreter: AwkInterpreter, rule: AwkRule, inRange: Set<AwkRule>): Run<boolean> {
  const { pattern, until } = rule;
  if (!pattern) return true;
  if (!inRange.has(rule) && !awkValues.isTrue(yield* interpreter.value(pattern))) return false;
  if (!until) return true;
  if (awkValues.isTrue(yield* interpreter.value(until))) inRange.delete(rule);
  else inRange.add(rule);
  return true;
}
