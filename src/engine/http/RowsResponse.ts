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
        controller.enqueue(new TextEncoder().encode(`${JSON.stringify(list)}\n`));
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}
