import type { Tokens } from '../../look/Tokens.ts';
import { Glide } from '../motion/Glide.ts';
import type { MotionStyle } from '../motion/MotionStyle.ts';
import { Group } from './Group.ts';
import { PaintedText } from './PaintedText.ts';

/** A thing with words on screen, and the places of it that move together. */
export interface ShownText<Item> {
  readonly text: PaintedText;
  readonly glide: Glide;
  item: Item;
  round: number;
}

/** One text per key, built once and used again for another when its thing has gone. */
export class KeyedTexts<Item extends { readonly key: string }> {
  readonly container = new Group();
  readonly #shown = new Map<string, ShownText<Item>>();
  readonly #spare: PaintedText[] = [];
  readonly #placesOf: (item: Item) => readonly number[];
  readonly #tokenOf: (item: Item) => keyof Tokens;
  #round = 0;

  /** @param placesOf what glides, scene px */
  constructor(placesOf: (item: Item) => readonly number[], tokenOf: (item: Item) => keyof Tokens) {
    this.#placesOf = placesOf;
    this.#tokenOf = tokenOf;
  }

  get moving(): boolean {
    for (const { glide } of this.#shown.values()) if (glide.moving) return true;
    return false;
  }

  get shown(): Iterable<ShownText<Item>> {
    return this.#shown.values();
  }

  show(
    items: readonly Item[],
    tokens: Tokens,
    nowMs: number,
    style: MotionStyle,
    tinyPx: number,
  ): void {
    this.#round += 1;
    for (const item of items) {
      const places = this.#placesOf(item);
      const shown = this.#shown.get(item.key) ?? this.#add(item, places, nowMs, style);
      if (shown.round === this.#round) continue;
      shown.round = this.#round;
      shown.item = item;
      shown.glide.retarget(places, nowMs, style, tinyPx);
      shown.text.tint = tokens[this.#tokenOf(item)];
    }
    for (const [key, { text, round }] of this.#shown) {
      if (round === this.#round) continue;
      text.visible = false;
      this.#spare.push(text);
      this.#shown.delete(key);
    }
  }

  destroy(): void {
    this.container.destroy({ children: true });
    this.#shown.clear();
  }

  #add(item: Item, places: readonly number[], nowMs: number, style: MotionStyle): ShownText<Item> {
    let text = this.#spare.pop();
    if (!text) {
      text = new PaintedText();
      this.container.addChild(text);
    }
    text.visible = true;
    const shown = { text, glide: new Glide(places, nowMs, style), item, round: 0 };
    this.#shown.set(item.key, shown);
    return shown;
  }
}
