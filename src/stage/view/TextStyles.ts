import type { TextStyle } from './TextStyle.ts';

const sansFamily = 'Atkinson';
const monoFamily = 'Atkinson Mono';
const weights = { regular: '400', medium: '500', bold: '700' } as const;

/** One style per size, weight and family, measured once. */
export class TextStyles {
  readonly #styles = new Map<string, TextStyle>();

  /** Waits until the letters can be drawn; a font that cannot be had is replaced, not an error. */
  static async loadFonts(): Promise<void> {
    const fonts = [sansFamily, monoFamily].flatMap((family) =>
      Object.values(weights).map((weight) => `${weight} 16px "${family}"`),
    );
    await Promise.allSettled(fonts.map((font) => document.fonts.load(font)));
  }

  styleOf(sizePx: number, weight: keyof typeof weights, mono: boolean): TextStyle {
    const key = `${sizePx} ${weight} ${String(mono)}`;
    const known = this.#styles.get(key);
    if (known) return known;
    const family = mono ? `"${monoFamily}", monospace` : `"${sansFamily}", sans-serif`;
    const style = { font: `${weights[weight]} ${sizePx}px ${family}`, sizePx };
    this.#styles.set(key, style);
    return style;
  }
}
