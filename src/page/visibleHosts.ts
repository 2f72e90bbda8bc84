import type { HostSnapshot } from '../world/HostSnapshot.ts';
import type { PageView } from './PageView.ts';

/** The hosts on screen, in drawing order. */
export function visibleHosts(view: PageView): readonly HostSnapshot[] {
  return view.visible.flatMap((id) => view.snapshot.hosts.find((host) => host.id === id) ?? []);
}
