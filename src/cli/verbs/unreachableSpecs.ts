import type { CommandSpec } from '../CommandSpec.ts';
import { manifestAnnotateSpec } from '../specs/manifestAnnotateSpec.ts';
import { manifestCreateSpec } from '../specs/manifestCreateSpec.ts';
import { manifestInspectSpec } from '../specs/manifestInspectSpec.ts';
import { manifestPushSpec } from '../specs/manifestPushSpec.ts';
import { manifestRmSpec } from '../specs/manifestRmSpec.ts';
import { trustInspectSpec } from '../specs/trustInspectSpec.ts';
import { trustRevokeSpec } from '../specs/trustRevokeSpec.ts';
import { trustSignSpec } from '../specs/trustSignSpec.ts';
import { trustKeyGenerateSpec } from '../specs/trustKeyGenerateSpec.ts';
import { trustKeyLoadSpec } from '../specs/trustKeyLoadSpec.ts';
import { trustSignerAddSpec } from '../specs/trustSignerAddSpec.ts';
import { trustSignerRemoveSpec } from '../specs/trustSignerRemoveSpec.ts';

/** Commands that speak with a registry or a notary behind the daemon's back: there is none here. */
export const unreachableSpecs: readonly CommandSpec[] = [
  manifestAnnotateSpec,
  manifestCreateSpec,
  manifestInspectSpec,
  manifestPushSpec,
  manifestRmSpec,
  trustInspectSpec,
  trustRevokeSpec,
  trustSignSpec,
  trustKeyGenerateSpec,
  trustKeyLoadSpec,
  trustSignerAddSpec,
  trustSignerRemoveSpec,
];
