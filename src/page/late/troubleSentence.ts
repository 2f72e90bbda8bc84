import type { Language } from '../../i18n/Language.ts';
import { messagesOf } from '../../i18n/messagesOf.ts';
import { numberFormat } from '../../i18n/numberFormat.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import type { HostTrouble } from '../../world/HostTrouble.ts';
import { machineTextOf } from './machineTextOf.ts';
import { neighboursOf } from '../../world/neighboursOf.ts';

/** What went wrong where, and whom it hurt, as it turned out: by the host's own count, not by its platform. */
export function troubleSentence(
  host: HostSnapshot,
  { fault, row, reach, hurt }: HostTrouble,
  language: Language,
): string {
  const words = machineTextOf[language];
  const { words: names, page } = messagesOf[language];
  const whole = (count: number) => numberFormat(language, 0).format(count);
  const neighbours = neighboursOf(host, row);
  const spared =
    neighbours === 0
      ? words.alone
      : words.untouched({ count: neighbours, text: whole(neighbours) });
  const outcome =
    reach === 'instance' || hurt === 0
      ? spared
      : words.outcome[fault]({
          whose: words.whose[reach],
          hurt: whole(hurt),
          all: whole(hurt + 1),
        });
  const instance =
    host.nameOf?.(row) ??
    page.inspector.title({ instance: names.instance[host.family], number: row + 1 });
  return words.trouble({ fault: words.fault[fault], instance, outcome });
}
