import type { ThemeName } from '../look/ThemeName.ts';
import { themes } from '../look/themes.ts';

/** Writes a theme's tokens as CSS variables of the same names: `--app`, `--ink`... */
export function applyTheme(element: HTMLElement, theme: ThemeName): void {
  element.dataset['theme'] = theme;
  for (const [token, colour] of Object.entries<string>({ ...themes[theme] }))
    element.style.setProperty(`--${token}`, colour);
  element.style.colorScheme = theme === 'board' ? 'dark' : 'light';
}
