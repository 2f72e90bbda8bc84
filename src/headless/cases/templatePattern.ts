import { placeholderPattern } from './placeholderPattern.ts';
import { placeholders } from './placeholders.ts';

/**
 * A recording's template as a pattern for the whole of a text: placeholders with the same number stand for
 * the same value, and runs of two or more blanks for any such run, since columns are as wide as their values.
 */
export function templatePattern(template: string): RegExp {
  const seen = new Set<string>();
  let source = '';
  let at = 0;
  for (const found of template.matchAll(placeholderPattern)) {
    const [whole, kind = '', number] = found;
    source += literal(template.slice(at, found.index));
    at = found.index + whole.length;
    const group = `${kind}_${number}`;
    if (!number) source += `(?:${placeholders[kind]})`;
    else if (seen.has(group)) source += `\\k<${group}>`;
    else source += `(?<${group}>${placeholders[kind]})`;
    if (number) seen.add(group);
  }
  return new RegExp(`^${source}${literal(template.slice(at))}$`);
}

function literal(text: string): string {
  return text
    .split(/( {2,})/)
    .map((part) => (/^ {2,}$/.test(part) ? ' {2,}' : part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')))
    .join('');
}
