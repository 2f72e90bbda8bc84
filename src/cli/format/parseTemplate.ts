import { quoteGo } from '../../go/quoteGo.ts';
import type { Command, Operand, Pipeline, TemplateNode } from './TemplateNode.ts';
import { TemplateError } from './TemplateError.ts';
import { templateTokens } from './templateTokens.ts';
import type { Token } from './templateTokens.ts';
import { unquoteGo } from './unquoteGo.ts';

const keywords = new Set(['if', 'range', 'with', 'else', 'end', 'break', 'continue']);

/**
 * Reads a template of Go's text/template: fields, variables, pipelines, if, with, range. Not `define`.
 * @param name of the template, as errors tell it
 * @throws TemplateError `template: NAME:1: …`
 */
export function parseTemplate(
  source: string,
  name: string,
  functions: ReadonlySet<string>,
): readonly TemplateNode[] {
  const fail = (at: number, why: string) =>
    new TemplateError(`template: ${name}:${source.slice(0, at).split('\n').length}: ${why}`);
  const tokens = templateTokens(source, fail);
  const variables = ['$'];
  let next = 0;
  let rangeDepth = 0;

  const { nodes, ended } = readList();
  if (ended) throw fail(ended.at, `unexpected {{${ended.text}}}`);
  return nodes;

  function readList(): { nodes: TemplateNode[]; ended: Token | null } {
    const nodes: TemplateNode[] = [];
    for (;;) {
      const token = tokens[next];
      if (!token) return { nodes, ended: null };
      next += 1;
      if (token.kind === 'text') {
        nodes.push({ kind: 'text', text: token.text });
        continue;
      }
      skipSpace();
      const word = tokens[next];
      if (word?.kind === 'word' && keywords.has(word.text)) {
        next += 1;
        if (word.text === 'end' || word.text === 'else') return { nodes, ended: word };
        if (word.text === 'break' || word.text === 'continue') {
          if (rangeDepth === 0) throw fail(word.at, `{{${word.text}}} outside {{range}}`);
          close(word.text);
          nodes.push({ kind: word.text });
        } else nodes.push(readBlock(word.text as 'if' | 'with' | 'range'));
        continue;
      }
      const pipeline = readPipeline('command', false);
      nodes.push({ kind: 'print', pipeline });
    }
  }

  function readBlock(kind: 'if' | 'with' | 'range'): TemplateNode {
    const scope = variables.length;
    const pipeline = readPipeline(kind, kind === 'range');
    if (kind === 'range') rangeDepth += 1;
    const { nodes: body, ended } = readList();
    if (kind === 'range') rangeDepth -= 1;
    let otherwise: readonly TemplateNode[] = [];
    if (!ended) throw fail(source.length, 'unexpected EOF');
    if (ended.text === 'end') close('end');
    else {
      skipSpace();
      const word = tokens[next];
      if (word?.kind === 'word' && (word.text === 'if' || word.text === 'with')) {
        next += 1;
        otherwise = [readBlock(word.text)];
      } else {
        close('else');
        const rest = readList();
        if (!rest.ended) throw fail(source.length, 'unexpected EOF');
        if (rest.ended.text !== 'end') throw fail(rest.ended.at, 'expected end; found {{else}}');
        close('end');
        otherwise = rest.nodes;
      }
    }
    variables.length = scope;
    return { kind, pipeline, body, otherwise };
  }

  function readPipeline(context: string, isRange: boolean): Pipeline {
    skipSpace();
    const { at } = peek();
    const start = next;
    const names: string[] = [];
    let isAssignment = false;
    while (peek().kind === 'variable') {
      names.push(take().text);
      skipSpace();
      if (peek().text === ',' && isRange && names.length < 2) {
        take();
        skipSpace();
        continue;
      }
      break;
    }
    if (names.length > 0 && (peek().text === ':=' || peek().text === '=')) {
      isAssignment = take().text === '=';
      if (!isAssignment) variables.push(...names);
    } else {
      next = start;
      names.length = 0;
    }
    const commands: Command[] = [];
    for (;;) {
      skipSpace();
      const token = peek();
      if (token.kind === 'close' || token.text === ')') {
        if (commands.length === 0) throw fail(token.at, `missing value for ${context}`);
        if (token.kind === 'close') next += 1;
        return { at, variables: names, isAssignment, commands };
      }
      commands.push(readCommand());
    }
  }

  function readCommand(): Command {
    const { at } = peek();
    const operands: Operand[] = [];
    for (;;) {
      skipSpace();
      const token = peek();
      if (token.kind === 'close' || token.text === ')') break;
      if (token.text === '|' && token.kind === 'mark') {
        take();
        break;
      }
      operands.push(readOperand());
    }
    if (operands.length === 0) throw fail(at, 'empty command');
    return { at, operands };
  }

  function readOperand(): Operand {
    const token = take();
    const { at, text } = token;
    if (token.kind === 'field')
      return withFields((names, where) => ({ kind: 'field', at: where, names }), token);
    if (token.kind === 'variable') {
      if (!variables.includes(text)) throw fail(at, `undefined variable ${quoteGo(text)}`);
      return withFields(
        (names, where) => ({ kind: 'variable', at: where, name: text, names }),
        token,
      );
    }
    if (token.kind === 'dot') return { kind: 'dot', at };
    if (token.kind === 'string')
      return { kind: 'literal', at, value: unquoteGo(text), source: text };
    if (token.kind === 'char') {
      return {
        kind: 'literal',
        at,
        value: unquoteGo(`"${text.slice(1, -1)}"`).codePointAt(0),
        source: text,
      };
    }
    if (token.kind === 'number') {
      return { kind: 'literal', at, value: Number(text.replaceAll('_', '')), source: text };
    }
    if (token.kind === 'word') {
      if (text === 'true' || text === 'false') {
        return { kind: 'literal', at, value: text === 'true', source: text };
      }
      if (text === 'nil') return { kind: 'nil', at };
      if (!functions.has(text)) throw fail(at, `function ${quoteGo(text)} not defined`);
      return { kind: 'function', at, name: text };
    }
    if (text === '(') {
      const pipeline = readPipeline('parenthesized pipeline', false);
      if (peek().text !== ')') throw fail(at, 'unclosed left paren');
      take();
      return withFields(
        (names, where) => ({ kind: 'group', at: where, pipeline, names }),
        null,
        at,
      );
    }
    throw fail(at, `unexpected ${tokenName(token)} in operand`);
  }

  /** Fields that follow at once; Go places a chain where its second part stands. */
  function withFields<Made extends Operand>(
    make: (names: readonly string[], at: number) => Made,
    first: Token | null,
    start = first?.at ?? 0,
  ): Made {
    const names = first?.kind === 'field' ? [first.text.slice(1)] : [];
    let at = start;
    for (let count = 0; peek().kind === 'field'; count += 1) {
      const token = take();
      if (count === 0) at = token.at;
      names.push(token.text.slice(1));
    }
    return make(names, at);
  }

  function close(what: string): void {
    skipSpace();
    const token = take();
    if (token.kind !== 'close') throw fail(token.at, `unexpected ${tokenName(token)} in ${what}`);
  }

  function skipSpace(): void {
    while (tokens[next]?.kind === 'space') next += 1;
  }

  function peek(): Token {
    return tokens[next] ?? { kind: 'close', text: 'EOF', at: source.length };
  }

  function take(): Token {
    const token = peek();
    next += 1;
    return token;
  }
}

function tokenName({ kind, text }: Token): string {
  return kind === 'word' && keywords.has(text) ? `<${text}>` : quoteGo(text);
}
