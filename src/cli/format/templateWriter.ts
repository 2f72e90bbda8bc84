import { quoteGo } from '../../go/quoteGo.ts';
import { GoStruct } from './GoStruct.ts';
import { isMap } from './isMap.ts';
import { isTrue } from './isTrue.ts';
import { nodeText } from './nodeText.ts';
import { printGo } from './printGo.ts';
import { TemplateError } from './TemplateError.ts';
import type { TemplateFunction } from './templateFunctions.ts';
import type { Command, Operand, Pipeline, TemplateNode } from './TemplateNode.ts';
import { typeName } from './typeName.ts';

/** A template and what it runs with. */
export interface Execution {
  readonly nodes: readonly TemplateNode[];
  readonly source: string;
  readonly name: string;
  readonly functions: Readonly<Record<string, TemplateFunction>>;
  /** Whether a key a map lacks is an error rather than `<no value>`. */
  readonly refusesMissingKeys?: boolean;
}

interface Variable {
  readonly name: string;
  value: unknown;
}

const none: readonly unknown[] = [];

/** A list of the daemon's JSON holds anything, and passes for strings where all of it are. */
function isOfType(value: unknown, type: 'string' | '[]string'): boolean {
  if (type === 'string') return typeof value === 'string';
  return value === null || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
}

/**
 * What makes a value into the text of a template: made once for many values.
 * @throws TemplateError `template: :1:2: executing "" at <.X>: …`, when it is called
 */
export function templateWriter(execution: Execution): (data: unknown) => string {
  const { source, name, functions, refusesMissingKeys = false } = execution;
  let variables: Variable[] = [];
  let out = '';
  return (data) => {
    variables = [{ name: '$', value: data }];
    out = '';
    runAll(execution.nodes, data);
    return out;
  };

  function runAll(nodes: readonly TemplateNode[], dot: unknown): 'break' | 'continue' | null {
    const scope = variables.length;
    try {
      for (const node of nodes) {
        const signal = run(node, dot);
        if (signal) return signal;
      }
      return null;
    } finally {
      variables.length = scope;
    }
  }

  function run(node: TemplateNode, dot: unknown): 'break' | 'continue' | null {
    if (node.kind === 'text') out += node.text;
    else if (node.kind === 'break' || node.kind === 'continue') return node.kind;
    else if (node.kind === 'print') {
      const value = pipe(node.pipeline, dot);
      if (node.pipeline.variables.length === 0) {
        out += value === undefined ? '<no value>' : printGo(value);
      }
    } else if (node.kind === 'range') return repeat(node, dot);
    else {
      const scope = variables.length;
      const value = pipe(node.pipeline, dot);
      const isHeld = isTrue(value);
      const inner = node.kind === 'with' && isHeld ? value : dot;
      const signal = runAll(isHeld ? node.body : node.otherwise, inner);
      variables.length = scope;
      return signal;
    }
    return null;
  }

  function repeat(
    node: Extract<TemplateNode, { kind: 'range' | 'if' | 'with' }>,
    dot: unknown,
  ): null {
    const scope = variables.length;
    const { variables: names } = node.pipeline;
    const value = pipe({ ...node.pipeline, variables: [] }, dot);
    const items = itemsOf(value, node.pipeline);
    for (const [key, item] of items) {
      if (names.length === 1) variables.push({ name: names[0] ?? '', value: item });
      if (names.length === 2) {
        variables.push({ name: names[0] ?? '', value: key }, { name: names[1] ?? '', value: item });
      }
      const signal = runAll(node.body, item);
      variables.length = scope;
      if (signal === 'break') break;
    }
    if (items.length === 0) runAll(node.otherwise, dot);
    return null;
  }

  function itemsOf(value: unknown, at: Pipeline): readonly (readonly [unknown, unknown])[] {
    if (Array.isArray(value)) return value.map((item, index) => [index, item] as const);
    if (value === null || value === undefined) return [];
    if (typeof value === 'number')
      return Array.from({ length: value }, (_, index) => [index, index]);
    if (isMap(value)) {
      return Object.keys(value)
        .sort()
        .map((key) => [key, value[key]]);
    }
    throw failAt(at, `range can't iterate over ${printGo(value)}`);
  }

  function pipe(pipeline: Pipeline, dot: unknown): unknown {
    let value: unknown;
    let last = none;
    for (const command of pipeline.commands) {
      value = call(command, dot, last);
      last = [value];
    }
    for (const variable of pipeline.variables) {
      if (!pipeline.isAssignment) variables.push({ name: variable, value });
      else {
        const known = variables.findLast((one) => one.name === variable);
        if (known) known.value = value;
      }
    }
    return value;
  }

  function call(command: Command, dot: unknown, last: readonly unknown[]): unknown {
    const [first] = command.operands;
    if (!first) return undefined;
    const isCall = command.operands.length - 1 + last.length > 0;
    const isPlain = !isCall && first.kind !== 'function' && first.kind !== 'nil';
    if (isPlain) return evaluate(first, dot);
    const rest = command.operands.slice(1);
    if (first.kind === 'function') return callFunction(first.name, command, dot, rest, last);
    if (first.kind === 'nil') throw fail(first.at, 'nil', 'nil is not a command');
    const isMethod = first.kind === 'field' || first.kind === 'variable' || first.kind === 'group';
    if (!isMethod) {
      throw fail(
        first.at,
        nodeText(command),
        `can't give argument to non-function ${nodeText(first)}`,
      );
    }
    return evaluate(first, dot, [...rest.map((operand) => evaluate(operand, dot)), ...last]);
  }

  function callFunction(
    called: string,
    command: Command,
    dot: unknown,
    operands: readonly Operand[],
    last: readonly unknown[],
  ): unknown {
    const known = functions[called];
    if (!known) throw fail(command.at, called, `function ${quoteGo(called)} not defined`);
    const { least, most, call: apply, takes = [] } = known;
    const count = operands.length + last.length;
    if (count < least || count > most) {
      const wanted = most === Infinity ? `at least ${least}` : String(least);
      throw fail(
        command.at,
        called,
        `wrong number of args for ${called}: want ${wanted} got ${count}`,
      );
    }
    const values: unknown[] = [];
    for (const [index, operand] of operands.entries()) {
      const type = takes[index];
      if (type === 'string' && operand.kind === 'literal' && typeof operand.value !== 'string') {
        throw fail(operand.at, operand.source, `expected string; found ${operand.source}`);
      }
      const value = evaluate(operand, dot);
      if (type && !isOfType(value, type)) {
        const got = typeName(value);
        throw failAt(operand, `wrong type for value; expected ${type}; got ${got}`);
      }
      // `and` and `or` leave what follows alone once they know.
      if ((called === 'and' && !isTrue(value)) || (called === 'or' && isTrue(value))) return value;
      values.push(value);
    }
    try {
      return apply(...values, ...last);
    } catch (error) {
      if (error instanceof TemplateError || !(error instanceof Error)) throw error;
      throw failAt(command, `error calling ${called}: ${error.message}`);
    }
  }

  function evaluate(operand: Operand, dot: unknown, args = none): unknown {
    switch (operand.kind) {
      case 'dot':
        return dot;
      case 'nil':
        return null;
      case 'literal':
        return operand.value;
      case 'function':
        return callFunction(operand.name, { at: operand.at, operands: [operand] }, dot, [], []);
      case 'field':
        return follow(dot, operand.names, operand, args);
      case 'variable': {
        const known = variables.findLast((one) => one.name === operand.name);
        return follow(known?.value, operand.names, operand, args);
      }
      case 'group':
        return follow(pipe(operand.pipeline, dot), operand.names, operand, args);
    }
  }

  function follow(
    start: unknown,
    names: readonly string[],
    operand: Operand,
    args: readonly unknown[],
  ): unknown {
    let value = start;
    for (let index = 0; index < names.length; index += 1) {
      const isLast = index === names.length - 1;
      value = fieldOf(value, names[index] ?? '', operand, isLast ? args : none);
    }
    return value;
  }

  function fieldOf(
    value: unknown,
    field: string,
    operand: Operand,
    args: readonly unknown[],
  ): unknown {
    if (value instanceof GoStruct) {
      const found = value.fields[field];
      if (found instanceof Function) {
        if (args.length !== found.length) {
          const count = `want ${found.length} got ${args.length}`;
          throw failAt(operand, `wrong number of args for ${field}: ${count}`);
        }
        return (found as (...given: unknown[]) => unknown)(...args);
      }
      if (field in value.fields) return found;
      throw failAt(operand, `can't evaluate field ${field} in type ${value.type}`);
    }
    if (value === undefined) {
      if (refusesMissingKeys) throw failAt(operand, `nil data; no entry for key ${quoteGo(field)}`);
      return undefined;
    }
    if (value === null) throw failAt(operand, `nil pointer evaluating interface {}.${field}`);
    if (isMap(value)) {
      if (refusesMissingKeys && !(field in value)) {
        throw failAt(operand, `map has no entry for key ${quoteGo(field)}`);
      }
      const found = value[field];
      return found instanceof Function
        ? (found as (...given: unknown[]) => unknown)(...args)
        : found;
    }
    // All the daemon's JSON holds stands behind an interface.
    const type = refusesMissingKeys ? 'interface {}' : typeName(value);
    throw failAt(operand, `can't evaluate field ${field} in type ${type}`);
  }

  function failAt(node: Parameters<typeof nodeText>[0], why: string): TemplateError {
    return fail(node.at, nodeText(node), why);
  }

  function fail(at: number, text: string, why: string): TemplateError {
    const before = source.slice(0, at);
    const line = before.split('\n').length;
    const column = at - (before.lastIndexOf('\n') + 1);
    return new TemplateError(
      `template: ${name}:${line}:${column}: executing ${quoteGo(name)} at <${text}>: ${why}`,
    );
  }
}
