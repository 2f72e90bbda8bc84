import type { Language } from '../i18n/Language.ts';
import { refusalSentence as sentence } from '../i18n/refusalSentence.ts';
import type { Catalogue } from '../world/Catalogue.ts';
import type { HostSnapshot } from '../world/HostSnapshot.ts';
import type { Refusal } from '../world/Refusal.ts';
import { refusalBase } from '../world/refusalBase.ts';

/** Why a wish was not granted, as a sentence with its figures. */
export function refusalSentence(
  refusal: Refusal,
  catalogue: Catalogue,
  language: Language,
  host: HostSnapshot | null = null,
): string {
  const { code, row, appId, hostId } = refusal;
  const app = catalogue.apps.find(({ id }) => id === appId)?.name ?? appId ?? '?';
  const instance = row === undefined ? app : (host?.nameOf?.(row) ?? `${app} #${row + 1}`);
  const name = code === 'host.unknown' ? (hostId ?? undefined) : instance;
  return sentence(code, { ...refusal, base: refusalBase(code), name }, language);
}
