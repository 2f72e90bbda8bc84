import type { EngineIntent } from '../world/EngineIntent.ts';
import type { Intent } from '../world/Intent.ts';

/** Whether it is Docker's daemon that wishes, not a person. */
export function isEngineIntent(intent: Intent): intent is EngineIntent {
  return intent.type.startsWith('engine.');
}
