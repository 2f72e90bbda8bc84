import { viewKey } from './viewKey.ts';
import type { ViewState } from './ViewState.ts';

/** Remembers how someone looks at things; a browser that refuses to remember is no reason to stop. */
export function keepView(view: ViewState): void {
  try {
    localStorage.setItem(viewKey, JSON.stringify(view));
  } catch {
    return;
  }
}
