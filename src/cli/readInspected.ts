import { CliError } from './CliError.ts';

/**
 * What a daemon tells of one container, image or network. A name of dots alone leads to their list instead.
 * @throws CliError in the words of Go's decoder
 */
export async function readInspected<Value>(response: Response, kind = 'container'): Promise<Value> {
  const value = (await response.json()) as Value;
  if (!Array.isArray(value)) return value;
  throw new CliError(`json: cannot unmarshal array into Go value of type ${kind}.InspectResponse`);
}
