import type { Intent } from '../world/Intent.ts';
import type { InstanceVerb } from './instanceVerbs.ts';
import type { PageView } from './PageView.ts';
import { targetHosts } from './targetHosts.ts';

/** The intents a button or key stands for, one a machine it acts on. */
export const wishes = {
  add: (view: PageView, count: number): readonly Intent[] =>
    targetHosts(view).map(({ id }) => ({
      type: 'instance.add',
      hostId: id,
      appId: view.appId,
      count,
    })),
  fill: (view: PageView): readonly Intent[] =>
    targetHosts(view).map(({ id }) => ({ type: 'instance.fill', hostId: id, appId: view.appId })),
  /** About the opened instance if there is one, else about the newest that can obey. */
  verb: (view: PageView, type: InstanceVerb): readonly Intent[] =>
    view.selection
      ? [{ type, hostId: view.selection.hostId, target: view.selection.row }]
      : targetHosts(view).map(({ id }) => ({ type, hostId: id, target: 'newest' })),
};
