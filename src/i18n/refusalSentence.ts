import { formatSize } from './formatSize.ts';
import type { Language } from './Language.ts';
import { localeOf } from './localeOf.ts';
import type { Messages } from './Messages.ts';
import { messagesOf } from './messagesOf.ts';

/** What a refusal's sentence is filled with; what is left out reads as a question mark. */
export interface RefusalFigures {
  /** Bytes, of `base`. */
  readonly needBytes?: number | undefined;
  readonly leftBytes?: number | undefined;
  readonly base: 'ram' | 'disk';
  readonly count?: number | undefined;
  /** What it is about, as the reader knows it: an app, an instance, a machine. */
  readonly name?: string | undefined;
  readonly state?: string | undefined;
  readonly event?: string | undefined;
}

/** Why a wish was not granted, as a sentence with its figures. */
export function refusalSentence(
  code: keyof Messages['refusal'],
  figures: RefusalFigures,
  language: Language,
): string {
  const size = (bytes: number | undefined): string =>
    bytes === undefined ? '?' : formatSize(bytes, language, figures.base);
  return messagesOf[language].refusal[code]({
    need: size(figures.needBytes),
    left: size(figures.leftBytes),
    name: figures.name ?? '?',
    state: figures.state ?? '?',
    event: figures.event ?? '?',
    count: figures.count?.toLocaleString(localeOf[language]) ?? '?',
  });
}
