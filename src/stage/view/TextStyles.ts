import { TextStyle } from 'pixi.js';

const sansFamily = 'Atkinson';
const monoFamily = 'Atkinson Mono';
const weights = { regular: '400', medium: '500', bold: '700' } as const;

/**
 * One style per size, weight and family, all in white: the colour is a tint, so that a change of
 * theme draws no letter again.
 */
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
    const style = new TextStyle({
      fontFamily: mono ? [monoFamily, 'monospace'] : [sansFamily, 'sans-serif'],
      fontSize: sizePx,
      fontWeight: weights[weight],
      fill: '#FFFFFF',
      // Pixi measures a font by letters that reach less deep than this g does.
      padding: Math.ceil(sizePx * 0.15),
    });
    this.#styles.set(key, style);
    return style;
  }

  destroy(): void {
    for (const style of this.#styles.values()) style.destroy();
    this.#styles.clear();
  }
}
