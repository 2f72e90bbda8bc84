import type { RegistryImageView } from '../../../world/EngineSnapshot.ts';
import { measureText } from '../measureText.ts';
import { rectKey } from '../rectKey.ts';
import { rectStyle } from '../rectStyle.ts';
import { formatSize } from '../../../i18n/formatSize.ts';
import type { Anchor } from './Anchor.ts';
import { columnHead } from './columnHead.ts';
import type { EngineDrawing } from './EngineDrawing.ts';
import { lensTextOf } from './lensTextOf.ts';
import { writeLine } from './writeLine.ts';

const there = rectStyle('panel', 1);
const here = rectStyle('idle', 2);

/**
 * The images of Docker Hub that can be pulled: name, tag, size; those that are here are marked.
 * Returns where each image stands, by its id.
 */
export function drawRegistry(drawing: EngineDrawing): ReadonlyMap<string, Anchor> {
  const anchors = new Map<string, Anchor>();
  const { draft, frame, camera, hostIndex, engine, plan } = drawing;
  if (!plan.registry) return anchors;
  const { textPx } = frame;
  const words = lensTextOf[frame.language];
  const box = columnHead(drawing, 'registry', plan.registry, words.registry, words.registryNote);
  const pitch = textPx * 3.1;
  const fit = Math.max(1, Math.floor(box.height / pitch));
  const all = engine.registry;
  const shown = all.length > fit ? listed(drawing, fit - 1) : all;
  shown.forEach((image, index) => {
    const y = box.y + index * pitch;
    const style = image.isHere ? here : there;
    const height = pitch - textPx * 0.45;
    const key = rectKey('registry', hostIndex, index, 0);
    draft.rects.add(key, box.x, y, box.width, height, style, hostIndex, index, -1);
    anchors.set(image.id, { x: box.x + box.width, y: y + height / 2 });
    const [name = '', tag = ''] = image.reference.split(':');
    const line = { x: box.x + textPx * 0.6, width: box.width - textPx * 1.2 };
    writeLine(drawing, {
      ...line,
      key: `registry ${image.reference}`,
      text: name,
      y: y + height * 0.32,
      bold: true,
    });
    const size = formatSize(image.sizeBytes, frame.language, 'disk');
    const note = image.isHere ? words.isHere : size;
    const fits = (text: string) => measureText(text, textPx * 0.9) <= line.width * camera.scale;
    const whole = `${tag} · ${note}`;
    // Two images of one name are told apart by their tags.
    const isAlone = all.filter(({ reference }) => reference.startsWith(`${name}:`)).length === 1;
    writeLine(drawing, {
      ...line,
      key: `registry note ${image.reference}`,
      text: fits(whole) ? whole : isAlone ? note : tag,
      y: y + height * 0.72,
      size: 0.9,
      token: 'muted',
    });
  });
  if (shown.length < all.length) {
    writeLine(drawing, {
      key: 'registry more',
      text: words.more(all.length - shown.length),
      x: box.x,
      y: box.y + shown.length * pitch + textPx,
      width: box.width,
      token: 'muted',
    });
  }
  return anchors;
}

/** The first that fit; one that is being pulled and would be left out takes the last place. */
function listed({ engine }: EngineDrawing, most: number): readonly RegistryImageView[] {
  const pulled = new Set(engine.images.filter(({ isPulling }) => isPulling).map(({ id }) => id));
  const first = engine.registry.slice(0, most);
  const late = engine.registry.slice(most).filter(({ id }) => pulled.has(id));
  return [...first.slice(0, most - late.length), ...late.slice(0, most)];
}
