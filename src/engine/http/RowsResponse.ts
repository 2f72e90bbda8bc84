import type { WholeResponse } from '../Door.ts';
import type { Rows } from './Rows.ts';

/** A response of rows, which become bytes only if somebody asks for bytes: ten thousand containers are six megabytes. */
export class RowsResponse extends Response implements WholeResponse {
  readonly isWhole = true;
  private readonly rows: Rows;

  constructor(rows: Rows, init: ResponseInit) {
    super(bytesOf(rows), init);
    this.rows = rows;
  }

  /** The rows themselves: they are not to be changed. */
  override json(): Promise<unknown> {
    return this.bodyUsed ? super.json() : Promise.resolve(this.rows.list);
  }
}

function bytesOf({ list }: Rows): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        controller.enqueue(arrayOf(list.map(encodedRow)));
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

/** Rows as they were last written: the same object stands in the next list while nothing in it has changed. */
const encoded = new WeakMap<object, Uint8Array>();
const encoder = new TextEncoder();

function encodedRow(row: object): Uint8Array {
  let bytes = encoded.get(row);
  if (bytes === undefined) {
    bytes = encoder.encode(JSON.stringify(row));
    encoded.set(row, bytes);
  }
  return bytes;
}

/** A JSON array of encoded values, with the newline Go's encoder ends it with. */
function arrayOf(values: readonly Uint8Array[]): Uint8Array {
  const commas = Math.max(0, values.length - 1);
  const whole = new Uint8Array(values.reduce((sum, { length }) => sum + length, commas + 3));
  whole.set(encoder.encode('['));
  let at = 1;
  for (const [index, value] of values.entries()) {
    if (index > 0) whole[at++] = ','.charCodeAt(0);
    whole.set(value, at);
    at += value.length;
  }
  whole.set(encoder.encode(']\n'), at);
  return whole;
}
