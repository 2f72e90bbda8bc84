import type { Platform } from '../world/Platform.ts';

/** Which machines the buttons and keys act on; `all` means all that are visible. */
export type Target = Platform | 'all';
