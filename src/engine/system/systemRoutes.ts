import type { Route } from '../http/Route.ts';
import { diskUsage } from './diskUsage.ts';
import { events } from './events.ts';
import { info } from './info.ts';
import { ping } from './ping.ts';
import { pluginRoutes } from './pluginRoutes.ts';
import { session } from './session.ts';
import { swarmRoutes } from './swarmRoutes.ts';
import { version } from './version.ts';

/** The daemon itself, its host, its events; Swarm and plugins, which it has none of. */
export const systemRoutes: readonly Route[] = [
  { method: 'GET', pattern: '/_ping', handler: ping },
  { method: 'HEAD', pattern: '/_ping', handler: ping },
  { method: 'GET', pattern: '/version', handler: version },
  { method: 'GET', pattern: '/info', handler: info },
  { method: 'GET', pattern: '/events', handler: events },
  { method: 'GET', pattern: '/system/df', handler: diskUsage },
  { method: 'POST', pattern: '/session', handler: session },
  { method: 'POST', pattern: '/grpc', handler: session },
  ...swarmRoutes,
  ...pluginRoutes,
];
