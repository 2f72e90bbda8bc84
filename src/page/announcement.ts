import { messagesOf } from '../i18n/messagesOf.ts';
import type { LateParts } from './late/lateParts.ts';
import type { PageView } from './PageView.ts';
import { refusalSentence } from './refusalSentence.ts';
import { visibleHosts } from './visibleHosts.ts';

/** What someone listening should know now: how many are ready on each machine, trouble and refusals standing. */
export function announcement(view: PageView, late: LateParts | null): string {
  const { words, page } = messagesOf[view.language];
  return visibleHosts(view)
    .flatMap((host) => [
      page.live.ready({
        platform: words.platform[host.platform],
        ready: host.counts.ready,
        asked: host.counts.asked - host.counts.removed,
      }),
      host.trouble ? (late?.hostNotice(host, view.language, view.snapshot.timeMs) ?? []) : [],
      host.refusal ? refusalSentence(host.refusal, view.catalogue, view.language, host) : [],
    ])
    .flat()
    .join(' ');
}
