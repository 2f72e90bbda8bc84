import type { Route } from '../http/Route.ts';

/** `/containers` and `/exec`. */
export const containerRoutes: readonly Route[] = [];
