import { Regex } from '../regex/Regex.ts';
import { RegexSyntaxError } from '../regex/RegexSyntaxError.ts';

/** A pattern as grep, sed and expr take it: basic, extended or fixed text; null when it is none. */
export function regularExpression(
  pattern: string,
  options: {
    isExtended?: boolean;
    isFixed?: boolean;
    isWord?: boolean;
    isWhole?: boolean;
    ignoresCase?: boolean;
  } = {},
): Regex | null {
  const { isExtended = false, isFixed = false, ...others } = options;
  const source = isFixed ? pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : pattern;
  try {
    return new Regex(source, { dialect: isExtended || isFixed ? 'extended' : 'basic', ...others });
  } catch (error) {
    if (error instanceof RegexSyntaxError) return null;
    throw error;
  }
}
