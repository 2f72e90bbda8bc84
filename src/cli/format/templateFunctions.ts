import { compareGo } from './compareGo.ts';
import { equalsGo } from './equalsGo.ts';
import { formatGo } from './formatGo.ts';
import { isMap } from './isMap.ts';
import { GoStruct } from './GoStruct.ts';
import { isTrue } from './isTrue.ts';
import { jsonGo } from './jsonGo.ts';
import { JsonNumber } from './JsonNumber.ts';
import { printGo } from './printGo.ts';
import { typeName } from './typeName.ts';

/** A function of templates, and how many arguments it takes. */
export interface TemplateFunction {
  readonly least: number;
  /** Infinity for any number. */
  readonly most: number;
  readonly call: (...values: unknown[]) => unknown;
  /** Types of its arguments where they are not any: Go refuses others before it is called. */
  readonly takes?: readonly ('string' | '[]string')[];
}

const text = (value: unknown) => {
  if (typeof value !== 'string')
    throw new Error(`wrong type for value; expected string; got ${typeName(value)}`);
  return value;
};
const printed = (values: readonly unknown[]) =>
  values
    .map((value, index) =>
      index > 0 && typeof value !== 'string' && typeof values[index - 1] !== 'string'
        ? ` ${printGo(value)}`
        : printGo(value),
    )
    .join('');
const of = (least: number, most: number, call: TemplateFunction['call']): TemplateFunction => ({
  least,
  most,
  call,
});
const ordering = (holds: (order: number) => boolean) => of(2, 2, (a, b) => compareGo(a, b, holds));
const stringFunction = (change: (value: string) => string) => ({
  ...of(1, 1, (value) => change(text(value))),
  takes: ['string'] as const,
});
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

/** Go's own functions and docker's; `and`, `or` are left to whoever executes, as they stop early. */
export const templateFunctions: Readonly<Record<string, TemplateFunction>> = {
  and: of(1, Infinity, (...values) => values.find((value) => !isTrue(value)) ?? values.at(-1)),
  or: of(1, Infinity, (...values) => values.find(isTrue) ?? values.at(-1)),
  not: of(1, 1, (value) => !isTrue(value)),
  len: of(1, 1, lengthOf),
  index: of(1, Infinity, (value, ...keys) => keys.reduce(itemOf, value)),
  slice: of(1, 4, (value, from = 0, to) => sliceOf(value, Number(from), to)),
  print: of(0, Infinity, (...values) => printed(values)),
  println: of(0, Infinity, (...values) => `${values.map(printGo).join(' ')}\n`),
  printf: of(1, Infinity, (format, ...values) => formatGo(text(format), values)),
  html: of(0, Infinity, (...values) =>
    printed(values).replace(/[&<>"']/g, (char) => escapes[char] ?? char),
  ),
  js: of(0, Infinity, (...values) =>
    printed(values).replace(/[\\'"<>&=\u0000-\u001f]/g, scriptEscape),
  ),
  urlquery: of(0, Infinity, (...values) =>
    encodeURIComponent(printed(values)).replaceAll('%20', '+'),
  ),
  eq: of(1, Infinity, (first, ...others) => equalsGo(first, others)),
  ne: of(2, 2, (a, b) => !equalsGo(a, [b])),
  lt: ordering((order) => order < 0),
  le: ordering((order) => order <= 0),
  gt: ordering((order) => order > 0),
  ge: ordering((order) => order >= 0),
  json: of(1, 1, jsonGo),
  split: {
    ...of(2, 2, (value, by) => text(value).split(text(by))),
    takes: ['string', 'string'] as const,
  },
  join: {
    ...of(2, 2, (values, by) => ((values as unknown[] | null) ?? []).map(text).join(text(by))),
    takes: ['[]string', 'string'] as const,
  },
  lower: stringFunction((value) => value.toLowerCase()),
  upper: stringFunction((value) => value.toUpperCase()),
  title: stringFunction((value) =>
    value.replace(
      /(^|[^\p{L}\p{N}_'])(\p{L})/gu,
      (_, before: string, first: string) => before + first.toUpperCase(),
    ),
  ),
  pad: of(3, 3, (value, before, after) =>
    text(value) === '' ? '' : ' '.repeat(Number(before)) + text(value) + ' '.repeat(Number(after)),
  ),
  truncate: of(2, 2, (value, most) => Array.from(text(value)).slice(0, Number(most)).join('')),
};

/** As Go's JSEscape writes what means something in JavaScript or HTML. */
function scriptEscape(letter: string): string {
  if (`\\'"`.includes(letter)) return `\\${letter}`;
  return `\\u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function lengthOf(value: unknown): number {
  if (typeof value === 'string') return new TextEncoder().encode(value).length;
  if (value instanceof JsonNumber) return value.text.length;
  if (Array.isArray(value)) return value.length;
  if (isMap(value)) return Object.keys(value).length;
  throw new Error(
    value === null || value === undefined ? 'len of nil pointer' : `len of type ${typeName(value)}`,
  );
}

function itemOf(value: unknown, key: unknown): unknown {
  if (value === null || value === undefined) throw new Error('index of untyped nil');
  if (isMap(value)) {
    if (typeof key !== 'string')
      throw new Error(`value has type ${typeName(key)}; should be string`);
    if (Object.hasOwn(value, key)) return value[key];
    const others = Object.values(value);
    // What a map lacks is the zero of what it holds: structs stand behind pointers.
    if (others.every((item) => typeof item === 'string')) return '';
    return others.some((item) => item instanceof GoStruct) ? null : undefined;
  }
  if (!Array.isArray(value) && typeof value !== 'string') {
    throw new Error(`can't index item of type ${typeName(value)}`);
  }
  if (typeof key !== 'number')
    throw new Error(`cannot index slice/array with type ${typeName(key)}`);
  if (key < 0 || key >= value.length) {
    const isText = typeof value === 'string' && key >= 0;
    throw new Error(isText ? 'reflect: string index out of range' : `index out of range: ${key}`);
  }
  return typeof value === 'string' ? value.charCodeAt(key) : (value[key] as unknown);
}

function sliceOf(value: unknown, from: number, to: unknown): unknown {
  if (typeof value !== 'string' && !Array.isArray(value)) {
    throw new Error(`can't slice item of type ${typeName(value)}`);
  }
  const end = to === undefined ? value.length : Number(to);
  for (const at of [from, end]) {
    if (at < 0 || at > value.length) throw new Error(`index out of range: ${at}`);
  }
  if (from > end) throw new Error(`invalid slice index: ${from} > ${end}`);
  return value.slice(from, end);
}
