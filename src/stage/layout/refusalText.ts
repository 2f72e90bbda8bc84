import { refusalSentence } from '../../i18n/refusalSentence.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import type { Refusal } from '../../world/Refusal.ts';
import { refusalBase } from '../../world/refusalBase.ts';
import type { StageFrame } from '../StageFrame.ts';
import { instanceName } from './instanceName.ts';

/** The sentence a host refuses with, figures filled in. */
export function refusalText(frame: StageFrame, host: HostSnapshot, refusal: Refusal): string {
  const { code, row, appId } = refusal;
  const app = frame.catalogue.apps.find((each) => each.id === appId);
  const name = row === undefined ? (app?.name ?? appId) : instanceName(frame, host, row);
  return refusalSentence(code, { ...refusal, base: refusalBase(code), name }, frame.language);
}
