import { defaultConfig } from '../calibration/defaultConfig.ts';
import { Platform } from '../world/Platform.ts';
import type { RunConfig } from '../world/RunConfig.ts';

/** What a run in the app starts from: a host for every platform, so that any can be a column at once. */
export const appConfig: RunConfig = { ...defaultConfig, platforms: Platform };
