import type { Engine } from '../Engine.ts';
import type { Call } from './Call.ts';
import type { Reply } from './Reply.ts';

/** Carries out a call; throws `EngineError` to refuse it. */
export type Handler = (engine: Engine, call: Call, reply: Reply) => void;

/** A row of the daemon's table of routes. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD';
  /** `/containers/{name}/json`; `{name...}` takes slashes too, as image names have. */
  readonly pattern: string;
  readonly handler: Handler;
}
