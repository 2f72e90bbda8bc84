import { containerRoutes } from './containers/containerRoutes.ts';
import type { Route } from './http/Route.ts';

/** Every route of the daemon; each group is a list of its own beside its handlers. */
export const routes: readonly Route[] = [...containerRoutes];
