import type { Camera } from '../Camera.ts';
import type { Scene } from '../Scene.ts';
import type { StageFrame } from '../StageFrame.ts';
import { SceneLayout } from './SceneLayout.ts';

/** The scene of one moment on its own, as if it were the first: a pure function of its arguments. */
export function layoutScene(frame: StageFrame, camera: Camera): Scene {
  return new SceneLayout().update(frame, camera);
}
