import type { HostSnapshot } from '../world/HostSnapshot.ts';
import type { PageView } from './PageView.ts';
import { visibleHosts } from './visibleHosts.ts';

/** The machines a wish goes to: the target, or every visible one (also when the target is hidden). */
export function targetHosts(view: PageView): readonly HostSnapshot[] {
  const hosts = visibleHosts(view);
  const target = hosts.filter(({ id }) => id === view.target);
  return target.length > 0 ? target : hosts;
}
