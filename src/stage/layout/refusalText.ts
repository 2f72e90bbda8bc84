import { localeOf } from '../../i18n/localeOf.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import type { Refusal } from '../../world/Refusal.ts';
import type { StageFrame } from '../StageFrame.ts';
import { instanceName } from './instanceName.ts';
import { sizeText } from './sizeText.ts';

/** The sentence a host refuses with, figures filled in. */
export function refusalText(frame: StageFrame, host: HostSnapshot, refusal: Refusal): string {
  const base = refusal.code === 'disk.short' ? 'disk' : 'ram';
  const app = frame.catalogue.apps.find((each) => each.id === refusal.appId);
  return frame.messages.refusal[refusal.code]({
    need: sizeText(refusal.needBytes ?? 0, frame.language, base),
    left: sizeText(refusal.leftBytes ?? 0, frame.language, base),
    name:
      refusal.row === undefined
        ? (app?.name ?? refusal.appId ?? '')
        : instanceName(frame, host, refusal.row),
    state: refusal.state ?? '',
    event: refusal.event ?? '',
    count: refusal.count?.toLocaleString(localeOf[frame.language]) ?? '',
  });
}
