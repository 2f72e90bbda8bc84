import { Language } from '../i18n/Language.ts';
import { ThemeName } from '../look/ThemeName.ts';
import { Lens } from '../look/Lens.ts';
import { Platform } from '../world/Platform.ts';
import { catalogue } from '../calibration/catalogue.ts';
import { clockSpeeds } from '../page/clockSpeeds.ts';
import { mostColumns } from '../page/mostColumns.ts';
import { viewKey } from './viewKey.ts';
import type { ViewState } from './ViewState.ts';

/** What the address asks for, else what was used last, else the browser's language and the defaults. */
export function firstView(query: URLSearchParams): ViewState {
  const kept = readKept();
  const lang = query.get('lang') ?? kept.language ?? navigator.language.slice(0, 2);
  const theme = query.get('theme') ?? (query.has('present') ? 'projector' : kept.theme);
  const visible = Platform.filter((one) => kept.visible?.includes(one)).slice(0, mostColumns);
  return {
    language: oneOf(Language, lang, 'en'),
    theme: oneOf(ThemeName, theme, 'paper'),
    lens: oneOf(Lens, query.get('lens') ?? kept.lens, 'cutaway'),
    visible: visible.length > 0 ? visible : ['vm', 'container'],
    appId: oneOf(
      catalogue.apps.map(({ id }) => id),
      kept.appId,
      'node',
    ),
    target: 'all',
    speed: clockSpeeds.find((speed) => speed === kept.speed) ?? 1,
    isPaused: kept.isPaused === true,
    isBenchOpen: kept.isBenchOpen === true,
  };
}

function readKept(): Partial<ViewState> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(viewKey) ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}

function oneOf<T extends string>(list: readonly T[], wanted: unknown, otherwise: T): T {
  return list.find((one) => one === wanted) ?? otherwise;
}
