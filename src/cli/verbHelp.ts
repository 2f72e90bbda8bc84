import type { DaemonTraits } from './DaemonTraits.ts';
import { flagUsages } from './flagUsages.ts';
import { unmetNeed } from './unmetNeed.ts';
import type { VerbSpec } from './VerbSpec.ts';
import { verbUsage } from './verbUsage.ts';

/** What `docker VERB --help` prints, as typed by this path, on a terminal this wide. */
export function verbHelp(
  verb: VerbSpec,
  path: string,
  daemon: DaemonTraits,
  columns: number,
): string {
  const flags = verb.flags.filter(({ name, needs }) => !unmetNeed(name, needs, daemon));
  const parts = [`Usage:  ${verbUsage(verb, path)}`, verb.description ?? verb.summary];
  if (verb.aliases.length > 0) {
    parts.push(`Aliases:\n  ${verb.aliases.map((name) => `docker ${name}`).join(', ')}`);
  }
  if (flags.some(({ isHidden }) => !isHidden)) {
    parts.push(`Options:\n${flagUsages(flags, columns)}`);
  }
  return `${parts.join('\n\n')}\n`;
}
