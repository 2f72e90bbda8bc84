import { readTextLines } from './readTextLines.ts';

/** Values of a body of JSON values, each on a line of its own, as they come. */
export async function* readJsonLines<Value>(response: Response): AsyncGenerator<Value> {
  for await (const line of readTextLines(response)) yield JSON.parse(line) as Value;
}
