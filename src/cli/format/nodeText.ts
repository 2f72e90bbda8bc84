import type { Command, Operand, Pipeline } from './TemplateNode.ts';

/** A piece of a template as Go writes it back in its errors. */
export function nodeText(node: Operand | Command | Pipeline): string {
  if ('commands' in node) return node.commands.map(nodeText).join(' | ');
  if ('operands' in node) return node.operands.map(nodeText).join(' ');
  const fields = (names: readonly string[]) => names.map((name) => `.${name}`).join('');
  switch (node.kind) {
    case 'dot':
      return '.';
    case 'nil':
      return 'nil';
    case 'field':
      return fields(node.names);
    case 'variable':
      return node.name + fields(node.names);
    case 'function':
      return node.name;
    case 'literal':
      return node.source;
    case 'group':
      return `(${nodeText(node.pipeline)})${fields(node.names)}`;
  }
}
