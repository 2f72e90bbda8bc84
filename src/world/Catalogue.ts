import type { App } from './App.ts';
import type { GuestOs } from './GuestOs.ts';
import type { ImageRecord } from './ImageRecord.ts';

/** What can be run: apps, guests and images. An index into `apps` names an app everywhere. */
export interface Catalogue {
  readonly apps: readonly App[];
  readonly guests: readonly GuestOs[];
  readonly images: readonly ImageRecord[];
}
