import type { RunConfig } from '../world/RunConfig.ts';
import type { Chapter } from './Chapter.ts';

/**
 * What a chapter's run starts from: its own knobs over the defaults, and after its own hosts those of the
 * defaults, so that a listener can set any other beside them.
 */
export function runConfigOf(chapter: Chapter, defaults: RunConfig): RunConfig {
  const { platforms, config } = chapter.setup;
  const others = defaults.platforms.filter((platform) => !platforms.includes(platform));
  return {
    ...defaults,
    ...config,
    platforms: [...platforms, ...others],
    host: { ...defaults.host, ...config.host },
  };
}
