import { quoteGo } from '../../go/quoteGo.ts';
import { callDaemon } from '../callDaemon.ts';
import { CliError } from '../CliError.ts';
import type { EventMessage } from '../EventMessage.ts';
import { eventRow } from '../eventRow.ts';
import { eventText } from '../eventText.ts';
import { filtersQuery } from '../filtersQuery.ts';
import { Template } from '../format/Template.ts';
import { TemplateError } from '../format/TemplateError.ts';
import { readTextLines } from '../readTextLines.ts';
import { eventsSpec } from '../specs/eventsSpec.ts';
import { timestampOf } from '../timestampOf.ts';
import type { VerbSpec } from '../VerbSpec.ts';

const badTemplate = 64;

/** Tells what happens in the daemon, from the past on and as it happens. */
export const events: VerbSpec = {
  ...eventsSpec,
  async run(context, _, flags) {
    const { io } = context;
    const format = flags.string('format');
    const template = format && format !== 'json' ? readTemplate(format) : null;
    const moment = (name: string) => {
      const text = flags.string(name);
      if (!text) return undefined;
      const query = timestampOf(text, io.nowMs());
      if (!/^-?[\d.]+$/.test(query)) {
        throw new CliError(`failed to parse value as time or duration: ${quoteGo(text)}`);
      }
      return query;
    };
    const response = await callDaemon(context, 'GET', '/events', {
      query: {
        since: moment('since'),
        until: moment('until'),
        filters: filtersQuery(flags.list('filter')),
      },
    });
    for await (const line of readTextLines(response)) {
      const message = JSON.parse(line) as EventMessage;
      if (format === 'json') io.write(1, `${line}\n`);
      else if (template) io.write(1, `${fill(template, message, line)}\n`);
      else io.write(1, `${eventText(message, line)}\n`);
    }
    return 0;
  },
};

function readTemplate(format: string): Template {
  try {
    const template = new Template(format);
    template.execute(eventRow(nothing, ''));
    return template;
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw new CliError(`Error parsing format: ${error.message}`, badTemplate);
  }
}

function fill(template: Template, message: EventMessage, line: string): string {
  try {
    return template.execute(eventRow(message, line));
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw new CliError(error.message);
  }
}

/** Docker tries a format before it asks. */
const nothing: EventMessage = {
  Type: '',
  Action: '',
  Actor: { ID: '', Attributes: {} },
  scope: '',
  time: 0,
  timeNano: 0,
};
