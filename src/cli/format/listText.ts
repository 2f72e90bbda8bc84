import { CliError } from '../CliError.ts';
import { alignColumns } from './alignColumns.ts';
import type { GoStruct } from './GoStruct.ts';
import { Template } from './Template.ts';
import { TemplateError } from './TemplateError.ts';
import type { TemplateFunction } from './templateFunctions.ts';

/** A list to print, and how. */
export interface ListText {
  /** `table`, `table TEMPLATE`, `json`, or a template; docker's own is meant by an empty one. */
  readonly format: string;
  /** The template of a plain table, columns between tabs, `table` before it. */
  readonly tableFormat: string;
  /** What `raw` stands for; where a list has it. */
  readonly rawFormat?: string;
  /** Only this field of each, where a list is asked for quietly and not told how. */
  readonly quietFormat?: string;
  readonly isQuiet?: boolean;
  /** Headers by field. */
  readonly headers: Readonly<Record<string, unknown>>;
  /** Read once: where there are many, each may be made as it is asked for. */
  readonly rows: Iterable<GoStruct>;
}

const asIs: TemplateFunction = { least: 1, most: Infinity, call: (value) => value };
/** Above a table, functions leave headers alone. */
const headerFunctions: Readonly<Record<string, TemplateFunction>> = Object.fromEntries(
  ['json', 'split', 'join', 'title', 'lower', 'upper', 'truncate', 'pad'].map((name) => [
    name,
    asIs,
  ]),
);

/**
 * Rows as docker's lists show them; each ends with a newline.
 * @throws CliError `template parsing error: …`
 */
export function listText(list: ListText): string {
  const whole = formatOf(list);
  const isTable = whole.startsWith('table');
  const source = unescapeFormat(withoutBlanks(isTable ? whole.slice('table'.length) : whole));
  try {
    const template = new Template(source);
    const write = template.writer();
    let first: GoStruct | null = null;
    const rows: string[] = [];
    for (const row of list.rows) {
      first ??= row;
      rows.push(write(row));
    }
    rows.push('');
    if (!isTable) return rows.join('\n');
    const head = template.execute(headersOf(list.headers, first), { functions: headerFunctions });
    return alignColumns([head, ...rows].join('\n'));
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw new CliError(`template parsing error: ${error.message}`);
  }
}

function formatOf({
  format,
  tableFormat,
  rawFormat,
  quietFormat,
  isQuiet = false,
}: ListText): string {
  if (format === 'json') return '{{json .}}';
  if (format === 'raw' && rawFormat !== undefined) return rawFormat;
  const isPlain = format === '' || format === 'table';
  if (isPlain) return isQuiet && quietFormat ? quietFormat : tableFormat;
  return format;
}

function withoutBlanks(format: string): string {
  return format.replace(/^ +| +$/g, '');
}

function unescapeFormat(format: string): string {
  return format.replaceAll('\\t', '\t').replaceAll('\\n', '\n');
}

/** A field without a header has an empty one. */
function headersOf(
  headers: ListText['headers'],
  row: GoStruct | null,
): Readonly<Record<string, unknown>> {
  const fields = row?.names ?? [];
  return { ...Object.fromEntries(fields.map((field) => [field, ''])), ...headers };
}
