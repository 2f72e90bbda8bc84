import type { Platform } from '../world/Platform.ts';
import type { PageState } from './PageState.ts';
import type { PageView } from './PageView.ts';

/** The one machine a phone shows. */
export function shownHost(view: PageView, state: PageState): Platform {
  if (view.lens === 'engine') return 'container';
  return view.visible.includes(state.shown) ? state.shown : (view.visible[0] ?? state.shown);
}
