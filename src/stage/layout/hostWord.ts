import type { HostDrawing } from './HostDrawing.ts';

/** What a host that is not up is doing, in words. */
export function hostWord({ frame, host }: Pick<HostDrawing, 'frame' | 'host'>): string {
  const { host: words } = frame.messages.stage;
  const state = host.state.split('.')[0] ?? '';
  return Object.entries(words).find(([name]) => name === state)?.[1] ?? state;
}
