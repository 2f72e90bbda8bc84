import type { SceneLabel } from '../../Scene.ts';
import { measureMono } from '../measureMono.ts';
import { measureText } from '../measureText.ts';
import type { EngineDrawing } from './EngineDrawing.ts';
import { shortText } from './shortText.ts';

interface Line extends Pick<SceneLabel, 'key' | 'text' | 'x' | 'y'> {
  /** Scene px it may take. */
  readonly width: number;
  readonly align?: 'left' | 'middle' | 'right';
  /** Times the smallest taught text. */
  readonly size?: number;
  readonly token?: SceneLabel['token'];
  readonly bold?: boolean;
  readonly mono?: boolean;
}

const anchors = { left: 0, middle: 0.5, right: 1 } as const;

/** Writes one line of text, centred on `y`, cut short where it is too long, left out where nothing fits. */
export function writeLine({ draft, frame, camera }: EngineDrawing, line: Line): void {
  const { key, x, y, width, align = 'left', size = 1, token = 'ink' } = line;
  const sizePx = frame.textPx * size;
  const room = width * camera.scale;
  const text = shortText(line.text, sizePx, room, line.mono ? measureMono : measureText);
  if (text === '') return;
  draft.labels.push({
    key: `engine ${key}`,
    text,
    x,
    y,
    anchorX: anchors[align],
    anchorY: 0.5,
    sizePx,
    token,
    bold: line.bold ?? false,
    mono: line.mono ?? false,
  });
}
