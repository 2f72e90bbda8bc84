import type { Language } from '../i18n/Language.ts';
import { localeOf } from '../i18n/localeOf.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import type { Catalogue } from '../world/Catalogue.ts';
import type { Refusal } from '../world/Refusal.ts';
import { formatSize } from './formatSize.ts';

/** Why a wish was not granted, as a sentence with its figures. */
export function refusalSentence(
  refusal: Refusal,
  catalogue: Catalogue,
  language: Language,
): string {
  const base = refusal.code === 'disk.short' ? 'disk' : 'ram';
  const size = (bytes: number | undefined) =>
    bytes === undefined ? '?' : formatSize(bytes, language, base);
  const app = catalogue.apps.find(({ id }) => id === refusal.appId)?.name ?? refusal.appId ?? '?';
  const number = refusal.row === undefined ? '' : ` #${refusal.row + 1}`;
  return messagesOf[language].refusal[refusal.code]({
    need: size(refusal.needBytes),
    left: size(refusal.leftBytes),
    name: refusal.code === 'host.unknown' ? (refusal.hostId ?? '?') : app + number,
    state: refusal.state ?? '?',
    event: refusal.event ?? '?',
    count: refusal.count?.toLocaleString(localeOf[language]) ?? '?',
  });
}
