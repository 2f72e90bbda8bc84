import type { HostSnapshot } from '../world/HostSnapshot.ts';
import type { PageView } from './PageView.ts';

/** The hosts on screen, in drawing order; the Engine lens shows the one that has a daemon. */
export function visibleHosts(view: PageView): readonly HostSnapshot[] {
  const ids = view.lens === 'engine' ? (['container'] as const) : view.visible;
  return ids.flatMap((id) => view.snapshot.hosts.find((host) => host.id === id) ?? []);
}
