import type { Sink } from './Reply.ts';
import { writeMessage } from './writeMessage.ts';

/** Messages of an answer that may still be refused, with a status of its own: they are kept until it begins. */
export class HeldMessages {
  private readonly held: object[] = [];
  private sink: Sink | null = null;
  private isOver = false;

  tell(message: object): void {
    if (this.sink) writeMessage(this.sink, message);
    else this.held.push(message);
  }

  /** Nothing refuses any more. */
  begin(sink: Sink): void {
    this.sink = sink;
    for (const message of this.held.splice(0)) writeMessage(sink, message);
    if (this.isOver) sink.end();
  }

  end(): void {
    this.isOver = true;
    this.sink?.end();
  }
}
