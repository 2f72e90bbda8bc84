import type { Page } from 'playwright';
import { catalogue } from '../calibration/catalogue.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import { themes } from '../look/themes.ts';
import { layoutScene } from '../stage/layout/layoutScene.ts';
import type { Scene } from '../stage/Scene.ts';
import { handle } from './handle.ts';
import { replay } from './replay.ts';

/** What the stage of a page opened with `test: true` shows now, laid out again here: the layout is pure. */
export async function sceneOf(page: Page): Promise<Scene> {
  const { drawing, runFile } = handle(page);
  const frame = await drawing();
  const { simulation } = replay(await runFile());
  return layoutScene(
    {
      ...frame,
      snapshot: simulation.snapshot,
      catalogue,
      tokens: themes.paper,
      messages: messagesOf[frame.language],
    },
    { scale: 1, x: 0, y: 0 },
  );
}
