import type { RunConfig } from '../world/RunConfig.ts';
import type { Chapter } from './Chapter.ts';

/** What a chapter's run starts from: its own knobs over the defaults. */
export function runConfigOf(chapter: Chapter, defaults: RunConfig): RunConfig {
  const { platforms, config } = chapter.setup;
  return { ...defaults, ...config, platforms, host: { ...defaults.host, ...config.host } };
}
