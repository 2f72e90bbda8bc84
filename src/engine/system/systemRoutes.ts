import type { Handler, Route } from '../http/Route.ts';
import { diskUsage } from './diskUsage.ts';
import { events } from './events.ts';
import { info } from './info.ts';
import { ping } from './ping.ts';
import { pluginRoutes } from './pluginRoutes.ts';
import { session } from './session.ts';
import { swarmRoutes } from './swarmRoutes.ts';
import { version } from './version.ts';

const ignoresQuery = true;
const options: Handler = (_engine, _call, reply) => reply.empty(200);

/** The daemon itself, its host, its events; Swarm and plugins, which it has none of. */
export const systemRoutes: readonly Route[] = [
  { method: 'OPTIONS', pattern: '/{anyroute...}', handler: options, ignoresQuery },
  { method: 'GET', pattern: '/_ping', handler: ping, ignoresQuery },
  { method: 'HEAD', pattern: '/_ping', handler: ping, ignoresQuery },
  { method: 'GET', pattern: '/version', handler: version, ignoresQuery },
  { method: 'GET', pattern: '/info', handler: info, ignoresQuery },
  { method: 'GET', pattern: '/events', handler: events },
  { method: 'GET', pattern: '/system/df', handler: diskUsage, ignoresQuery },
  { method: 'POST', pattern: '/session', handler: session, ignoresQuery },
  { method: 'POST', pattern: '/grpc', handler: session, ignoresQuery },
  ...swarmRoutes,
  ...pluginRoutes,
];
