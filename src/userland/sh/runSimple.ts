import { errorWords } from '../kernel/errorWords.ts';
import type { Run } from '../kernel/Wait.ts';
import { Assigner } from './Assigner.ts';
import { builtinNamed } from './builtins/builtinNamed.ts';
import type { Node, SimpleCommand } from './Node.ts';
import { quoteForTrace } from './quoteForTrace.ts';
import { ReturnFlow } from './ReturnFlow.ts';
import { runExternal } from './runExternal.ts';
import type { Shell } from './Shell.ts';
import { specialBuiltin } from './specialBuiltin.ts';
import type { Variable } from './Variable.ts';

const deepestCall = 250; // a real shell overflows its stack far later; the browser's is smaller

/** Runs a function, a part of the shell, or a program, with its assignments. */
export function* runSimple(shell: Shell, node: SimpleCommand, isTail: boolean): Run<number> {
  const { state, expander, os } = shell;
  yield* os.spendCommand();
  state.line = node.line - (state.script || state.dialect !== 'ash' ? 0 : 1);
  const { substitutions } = shell;
  const words = yield* expander.fields(node.words);
  const [name] = words;
  const assigner = new Assigner(shell);
  if (name === undefined) {
    for (const one of node.assignments) {
      const value = yield* assigner.assign(one);
      if (value !== null && state.options.has('x')) yield* trace(shell, [[one.name, value]], []);
    }
    yield* shell.holdMemory();
    return shell.substitutions > substitutions ? state.status : 0;
  }
  const assigned: [string, string][] = [];
  for (const one of node.assignments) assigned.push([one.name, yield* assigner.value(one)]);
  if (state.options.has('x')) yield* trace(shell, assigned, words);
  state.lastWord = words.at(-1) ?? '';
  const body = state.functions.get(name);
  const builtin = body ? undefined : builtinNamed(shell, name);
  if (!body && !builtin) return yield* runExternal(shell, words, assigned, isTail);
  const isKept = !body && state.dialect !== 'bash' && specialBuiltin.test(name);
  const restore = new Map<string, Variable | null>();
  for (const [variable, value] of assigned) {
    const before = state.variables.get(variable);
    restore.set(variable, before ? { ...before } : null);
    shell.set(variable, value);
    // What the function runs sees them, as a program would.
    if (body) shell.export(variable, true);
  }
  try {
    if (body) return yield* call(shell, body, words);
    const status = builtin ? yield* builtin(shell, words) : 0;
    for (const list of node.lists) yield* assigner.assign(list);
    return status;
  } catch (error) {
    const said = errorWords(error);
    if (said === null) throw error;
    if (state.dialect === 'dash') yield* shell.complain(`${name}: I/O error`, name);
    else yield* shell.os.complain(`${state.name}: write error: ${said}\n`);
    return 1;
  } finally {
    for (const [variable, before] of isKept ? [] : restore) {
      if (before) state.variables.set(variable, before);
      else state.variables.delete(variable);
    }
  }
}

function* trace(
  shell: Shell,
  assigned: readonly [string, string][],
  words: readonly string[],
): Run {
  const { dialect } = shell.state;
  const prefix = shell.get('PS4') ?? '+ ';
  const all = [
    ...assigned.map(([name, value]) => `${name}=${quoteForTrace(value, dialect)}`),
    ...words.map((word) => quoteForTrace(word, dialect)),
  ];
  yield* shell.os.complain(`${prefix}${all.join(' ')}\n`);
}

function* call(
  shell: Shell,
  { name, body }: Extract<Node, { kind: 'function' }>,
  words: readonly string[],
): Run<number> {
  const { state } = shell;
  const before = state.parameters;
  const { loopDepth } = state;
  if (state.calls.length >= deepestCall) throw new RangeError('recursion');
  state.calls.push(name);
  state.parameters = words.slice(1);
  state.loopDepth = 0;
  state.locals.push(new Map());
  try {
    return yield* shell.interpreter.run(body);
  } catch (error) {
    if (error instanceof ReturnFlow) return error.status;
    throw error;
  } finally {
    state.calls.pop();
    state.parameters = before;
    state.loopDepth = loopDepth;
    for (const [variable, old] of state.locals.pop() ?? []) {
      if (old) state.variables.set(variable, old);
      else state.variables.delete(variable);
    }
  }
}
