import { VirtualDaemon } from './VirtualDaemon.ts';

/** What a daemon answered, read to its end. */
export interface DaemonAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A daemon asked over its door, its time passing until it has answered. */
export class DaemonTalk {
  readonly daemon: VirtualDaemon;

  constructor(daemon = new VirtualDaemon({ present: ['busybox'] })) {
    this.daemon = daemon;
  }

  /** @returns null when it has not answered in full within `mostMs` of virtual time */
  async ask(
    method: string,
    path: string,
    body?: object,
    mostMs = 60_000,
  ): Promise<DaemonAnswer | null> {
    let answer: DaemonAnswer | null = null;
    const request = new Request(`http://d/v1.41${path}`, {
      method,
      ...(body && {
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    void this.daemon.door(request).then(async (response) => {
      const text = await response.text();
      answer = { status: response.status, headers: response.headers, text };
    });
    await this.daemon.runUntil(() => answer !== null, mostMs);
    return answer;
  }

  /** The JSON of an answer that must come. */
  async json<T>(method: string, path: string, body?: object): Promise<T> {
    const answer = await this.ask(method, path, body);
    if (!answer || answer.status >= 400) throw new Error(answer?.text ?? `${path} blocks`);
    return JSON.parse(answer.text) as T;
  }

  /** Lets virtual time pass. */
  async pass(ms: number): Promise<void> {
    const untilMs = this.daemon.nowMs + ms;
    await this.daemon.runUntil(() => false, ms);
    this.daemon.host.advanceTo(untilMs);
    await this.daemon.runUntil(() => true, 0);
  }
}
