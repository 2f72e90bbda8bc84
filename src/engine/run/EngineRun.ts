import type { Simulation } from '../../simulation/Simulation.ts';
import type { NetworkView } from '../../userland/NetworkView.ts';
import type { VirtualClock } from '../../userland/VirtualClock.ts';
import type { Intent } from '../../world/Intent.ts';
import type { IntentResult } from '../../world/IntentResult.ts';
import type { LoggedCall, LoggedInput } from '../../world/LoggedInput.ts';
import type { Platform } from '../../world/Platform.ts';
import type { Engine } from '../Engine.ts';
import { SimulatedHost } from '../host/SimulatedHost.ts';
import { answerCall } from '../http/answerCall.ts';
import type { Call } from '../http/Call.ts';
import type { CallObserver } from '../http/CallObserver.ts';
import { PromisedReply } from '../http/PromisedReply.ts';
import { readCall } from '../http/readCall.ts';
import type { Route } from '../http/Route.ts';
import { asLogged } from './asLogged.ts';
import { asCall } from './asCall.ts';
import { changesNothing } from './changesNothing.ts';
import type { RunDoor } from './RunDoor.ts';
import { RunReply } from './RunReply.ts';
import { TypedInput } from './TypedInput.ts';

/** What a run with a daemon is put together from. */
export interface EngineRunParts {
  /** At the moment the run is to stand at. */
  readonly simulation: Simulation;
  /** The host of containers its daemon runs on. */
  readonly hostId: Platform;
  /** Unix time of the run's first moment, ms. */
  readonly epochMs: number;
  readonly routes: readonly Route[];
  readonly makeEngine: (host: SimulatedHost) => Engine;
  /** Who is told of the calls, for each new beginning. */
  readonly observe?: (clock: VirtualClock) => CallObserver;
  /** What came in when it was recorded, in order; the simulation's journal when absent. */
  readonly log?: readonly LoggedInput[];
}

interface Live {
  readonly host: SimulatedHost;
  readonly engine: Engine;
  readonly observer: CallObserver | null;
  readonly open: Map<number, { readonly reply: RunReply; readonly input: TypedInput }>;
}

/**
 * A simulation and the daemon on its container host, moved through time together. All that comes in from
 * outside is logged; any moment comes back by living through the log again, silently. Programs cannot be
 * copied in the middle of what they do, so every rewind begins at the first moment.
 */
export class EngineRun {
  /** Grows with all that comes in and with every rewind. */
  revision = 0;
  private readonly parts: EngineRunParts;
  private readonly inputs: LoggedInput[];
  /** Inputs that have been carried out. */
  private applied = 0;
  private live: Live;
  private furthestMs: number;
  private readonly answering = new Set<RunReply>();

  constructor(parts: EngineRunParts) {
    const { simulation, log } = parts;
    this.parts = parts;
    this.inputs = log ? [...log] : simulation.journal.map((entry) => ({ kind: 'wish', ...entry }));
    this.furthestMs = simulation.endMs;
    const nowMs = simulation.clockMs;
    this.live = this.begin();
    this.liveTo(nowMs);
  }

  /** What came in so far, and after a rewind what will again. */
  get log(): readonly LoggedInput[] {
    return this.inputs;
  }

  /** How many inputs of the log have come in by now. */
  get loggedSoFar(): number {
    return this.applied;
  }

  get clockMs(): number {
    return this.parts.simulation.clockMs;
  }

  get endMs(): number {
    return Math.max(this.furthestMs, this.inputs.at(-1)?.atMs ?? 0);
  }

  /** Moment of the next input after a rewind, Infinity when there is none. */
  get nextInputMs(): number {
    return this.inputs[this.applied]?.atMs ?? Infinity;
  }

  /** Moment of the next thing to happen by itself, Infinity when all is quiet. */
  get nextMs(): number {
    return Math.min(this.nextInputMs, this.live.host.clock.nextMs);
  }

  /** The daemon of the present moment: another one after each rewind. */
  get engine(): Engine {
    return this.live.engine;
  }

  /** The clock of the present daemon: it stands still for ever once that one is replaced. */
  get clock(): VirtualClock {
    return this.live.host.clock;
  }

  /** How a computer beside the host reaches it and its published ports; for the present daemon only. */
  get hostView(): NetworkView {
    const view = this.engine.networks.hostView;
    return {
      interfaces: view.interfaces,
      gateway: view.gateway,
      isOnline: view.isOnline,
      resolve: (name) => view.resolve(name),
      isReachable: (address) => view.isReachable(address),
      fetched: (bytes) => view.fetched(bytes),
      listen: (port, server) => view.listen(port, server),
      connect: (address, port) => {
        const server = view.connect(address, port);
        if (server === null || server === 'refused') return server;
        return {
          handle: (method, path, client) => {
            const where = { address, port, method, path, ...(client && { client }) };
            this.note({ kind: 'visit', atMs: this.clockMs, ...where });
            return server.handle(method, path, client);
          },
        };
      },
    };
  }

  /** A way in: requests are carried out at the present virtual moment. */
  openDoor(): RunDoor {
    const way: { waiting: number } & RunDoor = {
      waiting: 0,
      door: async (request, upstream) => {
        const call = await readCall(request, upstream);
        this.live.host.advanceTo(this.clockMs);
        const promised = new PromisedReply();
        way.waiting += 1;
        this.answer(call, promised, () => (way.waiting -= 1));
        return promised.response;
      },
    };
    return way;
  }

  /** A wish of the page, at the present moment: it replaces the future, as in a simulation. */
  dispatch(intent: Intent): IntentResult {
    // What is due at this very moment comes before what comes in at it, here as in a replay.
    this.live.host.advanceTo(this.clockMs);
    this.note({ kind: 'wish', atMs: this.clockMs, intent });
    return this.live.host.wish(intent);
  }

  advanceTo(timeMs: number): void {
    this.liveTo(timeMs);
    this.furthestMs = Math.max(this.furthestMs, this.clockMs);
  }

  seek(timeMs: number): void {
    const target = Math.max(0, timeMs);
    if (target < this.clockMs) this.live = this.begin();
    this.advanceTo(target);
  }

  /** Back to a moment with the log's first inputs only: the others are forgotten. */
  rewindTo(timeMs: number, inputCount: number): void {
    this.inputs.length = Math.min(this.inputs.length, inputCount);
    while ((this.inputs.at(-1)?.atMs ?? 0) > timeMs) this.inputs.pop();
    this.live = this.begin();
    this.liveTo(timeMs);
    this.furthestMs = timeMs;
  }

  /** The first moment, all over again. */
  private begin(): Live {
    for (const reply of [...this.answering]) reply.letGo();
    this.revision += 1;
    this.applied = 0;
    const { simulation, hostId, epochMs, makeEngine, observe } = this.parts;
    simulation.restart();
    const host = new SimulatedHost(simulation, hostId, epochMs);
    const observer = observe?.(host.clock) ?? null;
    return { host, engine: makeEngine(host), observer, open: new Map() };
  }

  private liveTo(timeMs: number): void {
    const { host } = this.live;
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
    const { host, open, engine } = this.live;
    if (input.kind === 'wish') host.wish(input.intent);
    else if (input.kind === 'call') this.repeat(input);
    else if (input.kind === 'bytes') open.get(input.id)?.input.feed(input.bytes);
    else if (input.kind === 'gone') open.get(input.id)?.reply.close();
    else {
      const server = engine.networks.hostView.connect(input.address, input.port);
      if (server && server !== 'refused') server.handle(input.method, input.path, input.client);
    }
  }

  private repeat(call: LoggedCall): void {
    try {
      this.carryOut(call, null);
    } catch {
      // It broke down the first time as well, and the run went on.
    }
  }

  private answer(call: Call, outer: PromisedReply, onOver: () => void): void {
    if (changesNothing(call)) {
      const reply = this.replyTo(call, outer, onOver);
      reply.onGone(() => reply.close());
      answerCall(this.engine, this.parts.routes, call, reply);
      return;
    }
    const id = 1 + (this.inputs.findLast((input) => input.kind === 'call')?.id ?? 0);
    const logged = asLogged(call, id, this.clockMs);
    this.note(logged);
    const { input, reply } = this.carryOut(logged, outer, onOver);
    const { live } = this;
    const later = (more: LoggedInput, act: () => void) => {
      if (this.live !== live) return;
      live.host.advanceTo(this.clockMs);
      this.note(more);
      act();
    };
    const pass = (bytes: Uint8Array | null) => {
      later({ kind: 'bytes', atMs: this.clockMs, id, bytes }, () => input.feed(bytes));
    };
    call.upstream?.listen(pass, () => pass(null));
    reply.onGone(() => {
      later({ kind: 'gone', atMs: this.clockMs, id }, () => reply.close());
    });
  }

  private carryOut(logged: LoggedCall, outer: PromisedReply | null, onOver?: () => void) {
    const input = new TypedInput();
    const call = asCall(logged, input);
    const reply = this.replyTo(call, outer, onOver);
    this.live.open.set(logged.id, { reply, input });
    answerCall(this.engine, this.parts.routes, call, reply);
    return { input, reply };
  }

  private replyTo(call: Call, outer: PromisedReply | null, onOver?: () => void): RunReply {
    const { observer } = this.live;
    const seen = observer?.onCall(call) ?? 0;
    const reply = new RunReply(outer, {
      onStatus: (status) => observer?.onAnswer(seen, status),
      onOver: () => {
        this.answering.delete(reply);
        onOver?.();
      },
    });
    if (outer) this.answering.add(reply);
    return reply;
  }

  /** Something comes in: the future is another from here on. */
  private note(input: LoggedInput): void {
    this.inputs.length = this.applied;
    this.inputs.push(input);
    this.applied += 1;
    this.revision += 1;
    this.furthestMs = this.clockMs;
  }
}
