import type { CliContext } from '../CliContext.ts';
import { CliError } from '../CliError.ts';
import { Template } from '../format/Template.ts';
import { TemplateError } from '../format/TemplateError.ts';
import { rawObject } from './rawObject.ts';
import { typedObject } from './typedObject.ts';

const usageExit = 64;

/**
 * Shows objects as `docker inspect` does: an array of them, or a template for each; those that are missing are
 * told at the end.
 * @param find one by name; throws CliError when it is not there
 * @param type Go's name of what is found, where docker does not fall back on the daemon's JSON
 */
export async function inspectObjects(
  { io }: CliContext,
  names: readonly string[],
  format: string,
  find: (name: string) => Promise<unknown>,
  type?: string,
): Promise<number> {
  const template = format === '' || format === 'json' ? null : readTemplate(format);
  const found: unknown[] = [];
  const problems: string[] = [];
  let text = '';
  for (const name of names) {
    try {
      const object = await find(name);
      found.push(object);
      if (template) text += `${fill(template, object, type)}\n`;
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      problems.push(error.message);
    }
  }
  if (template) io.write(1, text || '\n');
  else io.write(1, `${asGoEscapes(JSON.stringify(found, null, format === 'json' ? 0 : 4))}\n`);
  if (problems.length > 0) throw new CliError(problems.join('\n'));
  return 0;
}

function readTemplate(format: string): Template {
  try {
    return new Template(format);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw new CliError(`template parsing error: ${error.message}`, usageExit);
  }
}

/** First as Go's types have it, then, should that fail, as the daemon's JSON does. */
function fill(template: Template, object: unknown, type?: string): string {
  try {
    return template.execute(typedObject(object, type));
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    if (type) throw new CliError(`template parsing error: ${error.message}`);
  }
  try {
    return template.execute(rawObject(object), { refusesMissingKeys: true });
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw new CliError(`template parsing error: ${error.message}`);
  }
}

/** The daemon's JSON is shown as it came, with what Go escapes for the sake of HTML. */
function asGoEscapes(json: string): string {
  return json.replace(/[<>&]/g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`);
}
