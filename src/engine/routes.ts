import { containerRoutes } from './containers/containerRoutes.ts';
import type { Route } from './http/Route.ts';
import { imageRoutes } from './images/imageRoutes.ts';
import { networkRoutes } from './networks/networkRoutes.ts';
import { systemRoutes } from './system/systemRoutes.ts';
import { volumeRoutes } from './volumes/volumeRoutes.ts';

/** Every route of the daemon; each group is a list of its own beside its handlers. */
export const routes: readonly Route[] = [
  ...systemRoutes,
  ...containerRoutes,
  ...imageRoutes,
  ...networkRoutes,
  ...volumeRoutes,
];
