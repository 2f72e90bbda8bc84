import type { Engine } from '../Engine.ts';
import type { Call } from './Call.ts';
import type { Reply } from './Reply.ts';

/** Carries out a call; throws `EngineError` to refuse it. */
export type Handler = (engine: Engine, call: Call, reply: Reply) => void;

/** A row of the daemon's table of routes. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD' | 'OPTIONS';
  /** `/containers/{name}/json`; `{name...}` takes slashes too, and nothing at all. */
  readonly pattern: string;
  readonly handler: Handler;
  /** It never looks at the query: one that cannot be read is none of its business. */
  readonly ignoresQuery?: true;
}
