import { Vitality } from '../world/Vitality.ts';
import { newestRow } from './newestRow.ts';
import type { PageView } from './PageView.ts';
import { targetHosts } from './targetHosts.ts';

const paused = Vitality.indexOf('paused');

/** What the one pause key means now: resume when what it acts on is paused, else pause. */
export function pauseVerb(view: PageView): 'instance.pause' | 'instance.resume' {
  const { selection } = view;
  const isPaused = selection
    ? view.snapshot.hosts.some(
        ({ id, instances }) =>
          id === selection.hostId && instances.vitality[selection.row] === paused,
      )
    : targetHosts(view).some(
        ({ instances }) => instances.vitality[newestRow(instances)] === paused,
      );
  return isPaused ? 'instance.resume' : 'instance.pause';
}
