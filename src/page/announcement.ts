import { messagesOf } from '../i18n/messagesOf.ts';
import type { PageView } from './PageView.ts';
import { refusalSentence } from './refusalSentence.ts';
import { visibleHosts } from './visibleHosts.ts';

/** What someone listening should know now: how many are ready on each machine, and the refusals standing. */
export function announcement(view: PageView): string {
  const { words, page } = messagesOf[view.language];
  return visibleHosts(view)
    .flatMap((host) => [
      page.live.ready({
        platform: words.platform[host.platform],
        ready: host.counts.ready,
        asked: host.counts.asked - host.counts.removed,
      }),
      host.refusal ? refusalSentence(host.refusal, view.catalogue, view.language) : [],
    ])
    .flat()
    .join(' ');
}
