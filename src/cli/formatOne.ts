import { CliError } from './CliError.ts';
import type { CliContext } from './CliContext.ts';
import type { GoStruct } from './format/GoStruct.ts';
import { jsonGo } from './format/jsonGo.ts';
import { Template } from './format/Template.ts';
import { TemplateError } from './format/TemplateError.ts';

const badTemplate = 64;

/**
 * Prints a single value as `--format` asks for it.
 * @param name of the template in errors, where docker gives it one
 * @throws CliError for a template that cannot be read or does not fit
 */
export function formatOne({ io }: CliContext, format: string, value: GoStruct, name = ''): void {
  if (format === 'json') {
    io.write(1, `${jsonGo(value)}\n`);
    return;
  }
  let template: Template;
  try {
    template = new Template(format, { name });
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw new CliError(`template parsing error: ${error.message}`, badTemplate);
  }
  try {
    io.write(1, `${template.execute(value)}\n`);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    io.write(1, '\n');
    throw new CliError(error.message);
  }
}
