import type { Simulation } from '../../simulation/Simulation.ts';
import type { Intent } from '../../world/Intent.ts';
import type { IntentResult } from '../../world/IntentResult.ts';
import type { EngineSnapshot } from '../../world/EngineSnapshot.ts';
import type { Platform } from '../../world/Platform.ts';
import type { Door } from '../Door.ts';
import type { Engine } from '../Engine.ts';
import { engineSnapshot } from '../engineSnapshot.ts';
import { SimulatedHost } from '../host/SimulatedHost.ts';
import { answerCall } from '../http/answerCall.ts';
import type { Call } from '../http/Call.ts';
import { PromisedReply } from '../http/PromisedReply.ts';
import { readCall } from '../http/readCall.ts';
import type { Route } from '../http/Route.ts';
import type { LoggedCall, LoggedInput } from './LoggedInput.ts';
import { RequestTrail } from './RequestTrail.ts';
import { RunReply } from './RunReply.ts';
import { TypedInput } from './TypedInput.ts';

/** What a run with a daemon is put together from. */
export interface EngineRunParts {
  readonly simulation: Simulation;
  /** The host of containers its daemon runs on. */
  readonly hostId: Platform;
  /** Unix time of the run's first moment, ms. */
  readonly epochMs: number;
  readonly routes: readonly Route[];
  readonly makeEngine: (host: SimulatedHost) => Engine;
  /** What came in when it was recorded, in order; carried out again as time passes. */
  readonly log?: readonly LoggedInput[];
}

interface Live {
  readonly host: SimulatedHost;
  readonly engine: Engine;
  readonly open: Map<number, { readonly reply: RunReply; readonly input: TypedInput }>;
}

/**
 * A simulation and the daemon on its container host, moved through time together. All that comes in from
 * outside is logged; any moment comes back by living through the log again, silently. As long as nobody has
 * asked the daemon for anything there is none, and the simulation alone finds its past.
 */
export class EngineRun {
  readonly simulation: Simulation;
  trail = new RequestTrail();
  private readonly parts: EngineRunParts;
  private readonly inputs: LoggedInput[];
  /** Inputs that have been carried out. */
  private applied = 0;
  private live: Live | null = null;
  private furthestMs = 0;
  private shown: EngineSnapshot | null = null;
  private seen = '';

  constructor(parts: EngineRunParts) {
    this.parts = parts;
    this.simulation = parts.simulation;
    this.inputs = [...(parts.log ?? [])];
    if (this.inputs.length > 0) this.relive(this.simulation.clockMs);
  }

  /** What came in so far, and after a rewind what will again. */
  get log(): readonly LoggedInput[] {
    return this.live ? this.inputs : this.wishesSoFar(Infinity);
  }

  get clockMs(): number {
    return this.simulation.clockMs;
  }

  get endMs(): number {
    return Math.max(this.furthestMs, this.simulation.endMs, this.inputs.at(-1)?.atMs ?? 0);
  }

  /** Moment of the next thing to happen by itself, Infinity when all is quiet. */
  get nextMs(): number {
    const input = this.inputs[this.applied]?.atMs ?? Infinity;
    return this.live ? Math.min(input, this.live.host.clock.nextMs) : this.simulation.nextEventMs;
  }

  /** The daemon of the present moment: another one after each rewind. */
  get engine(): Engine {
    return this.wake().engine;
  }

  /** The daemon for views; the same object as long as nothing that can be seen has changed. */
  snapshot(): EngineSnapshot {
    const { engine, host } = this.wake();
    const requests = this.trail.at(host.clock.nowMs);
    const { revision } = this.simulation.snapshot;
    const newest = engine.events.past.at(-1)?.timeMs ?? 0;
    const hops = requests.map(({ id, hop, status }) => `${id}${hop}${status}`).join();
    const seen = `${revision} ${newest} ${this.trail.revision} ${hops}`;
    if (!this.shown || this.seen !== seen) {
      this.seen = seen;
      this.shown = engineSnapshot(engine, requests, (this.shown?.revision ?? 0) + 1);
    }
    return this.shown;
  }

  /** Carries out requests at the present virtual moment. */
  readonly door: Door = async (request, upstream) => {
    const call = await readCall(request, upstream);
    this.wake();
    this.settle();
    const id = this.inputs.filter(({ kind }) => kind === 'call').length + 1;
    const promised = new PromisedReply(() => {});
    const logged = asLogged(call, id, this.clockMs);
    this.inputs.push(logged);
    this.applied += 1;
    const { input, reply } = this.carryOut(logged, promised);
    const note = (more: LoggedInput) => {
      if (this.live?.open.get(id)?.input !== input) return;
      this.settle();
      this.inputs.push(more);
      this.applied += 1;
    };
    const pass = (bytes: Uint8Array | null) => {
      note({ kind: 'bytes', atMs: this.clockMs, id, bytes });
      input.feed(bytes);
    };
    call.upstream?.listen(pass, () => pass(null));
    reply.onGone(() => {
      note({ kind: 'gone', atMs: this.clockMs, id });
      reply.close();
    });
    return promised.response;
  };

  /** A wish of the page, at the present moment: it replaces the future, as in a simulation. */
  dispatch(intent: Intent): IntentResult {
    if (!this.live) return this.simulation.dispatch(intent);
    this.settle();
    this.inputs.push({ kind: 'wish', atMs: this.clockMs, intent });
    this.applied += 1;
    return this.live.host.wish(intent);
  }

  advanceTo(timeMs: number): void {
    if (this.live) this.liveTo(timeMs);
    else this.simulation.advanceTo(timeMs);
    this.furthestMs = Math.max(this.furthestMs, this.clockMs);
  }

  seek(timeMs: number): void {
    const target = Math.max(0, timeMs);
    if (!this.live) this.simulation.seek(target);
    else if (target < this.clockMs) this.relive(target);
    else this.advanceTo(target);
  }

  private wake(): Live {
    if (this.live) return this.live;
    const nowMs = this.clockMs;
    this.inputs.push(...this.wishesSoFar(Infinity));
    return this.relive(nowMs);
  }

  private wishesSoFar(untilMs: number): LoggedInput[] {
    return this.simulation.journal
      .filter(({ atMs }) => atMs <= untilMs)
      .map(({ atMs, intent }) => ({ kind: 'wish', atMs, intent }));
  }

  /** From the first moment on, all over again. */
  private relive(timeMs: number): Live {
    for (const { reply } of this.live?.open.values() ?? []) reply.letGo();
    this.trail = new RequestTrail();
    this.simulation.restart();
    this.applied = 0;
    const host = new SimulatedHost(this.simulation, this.parts.hostId, this.parts.epochMs);
    const live = { host, engine: this.parts.makeEngine(host), open: new Map() };
    this.live = live;
    this.liveTo(timeMs);
    return live;
  }

  private liveTo(timeMs: number): void {
    const { host } = this.wake();
    for (;;) {
      const input = this.inputs[this.applied];
      if (!input || input.atMs > timeMs) break;
      host.advanceTo(input.atMs);
      this.applied += 1;
      this.apply(input);
    }
    host.advanceTo(timeMs);
  }

  private apply(input: LoggedInput): void {
    const { host, open } = this.wake();
    if (input.kind === 'wish') host.wish(input.intent);
    else if (input.kind === 'call') this.carryOut(input, null);
    else if (input.kind === 'bytes') open.get(input.id)?.input.feed(input.bytes);
    else open.get(input.id)?.reply.close();
  }

  private carryOut(logged: LoggedCall, outer: PromisedReply | null) {
    const { engine, host, open } = this.wake();
    const { trail } = this;
    const input = new TypedInput();
    const reply = new RunReply(outer, (status) => {
      trail.onAnswer(logged.id, status, host.clock.nowMs);
    });
    open.set(logged.id, { reply, input });
    trail.onCall(logged.id, logged.method, logged.path, logged.atMs);
    const call: Call = {
      ...logged,
      params: {},
      query: new URLSearchParams(logged.query),
      headers: new Headers(logged.headers),
      upstream: logged.isHijacked ? input : null,
    };
    answerCall(engine, this.parts.routes, call, reply);
    return { input, reply };
  }

  /** What is due at this very moment comes before what comes in at it, here as in a replay; the future is another. */
  private settle(): void {
    this.live?.host.advanceTo(this.clockMs);
    this.inputs.length = this.applied;
    this.furthestMs = this.clockMs;
  }
}

function asLogged(call: Call, id: number, atMs: number): LoggedCall {
  const { method, path, version, body } = call;
  return {
    kind: 'call',
    atMs,
    id,
    method,
    path,
    version,
    query: call.query.toString(),
    headers: Object.fromEntries(call.headers),
    body,
    isHijacked: call.upstream !== null,
  };
}
