import type { App } from '../world/App.ts';

/** What the daemon is told of an app it did not start: its image, and whether it hears SIGTERM. */
export type ForeignApp = Pick<App, 'imageRef' | 'stopsOnTerm'>;
