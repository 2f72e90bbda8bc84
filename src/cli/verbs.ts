import type { VerbSpec } from './VerbSpec.ts';
import { containerVerbs } from './verbs/containerVerbs.ts';
import { daemonVerbs } from './verbs/daemonVerbs.ts';
import { relayedVerbs } from './verbs/relayedVerbs.ts';

/** Every command of docker; each area is a list of its own. */
export const verbs: readonly VerbSpec[] = [...containerVerbs, ...daemonVerbs, ...relayedVerbs];
