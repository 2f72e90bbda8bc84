import { expect, test } from 'vitest';
import { sampleFrame } from '../testing/sampleFrame.ts';
import { layoutScene } from './layoutScene.ts';

test.each([200, 360, 760])('no two times of an axis touch, %d px wide', (width) => {
  for (const lens of ['cutaway', 'race'] as const) {
    for (const timeMs of [30_100, 95_000, 400_000]) {
      const slot = { hostId: 'vm', x: 0, y: 0, width, height: 830 } as const;
      const world = { hosts: [{ platform: 'vm', ready: 1, starting: 1 }], timeMs } as const;
      const frame = sampleFrame(world, { slots: [slot], lens });
      const { labels } = layoutScene(frame, { scale: 1, x: 0, y: 0 });
      const ticks = labels
        .filter(({ key }) => key.startsWith('tick'))
        .map(({ x, anchorX, text, sizePx }) => ({
          left: x - anchorX * text.length * sizePx * 0.6,
          text,
          sizePx,
        }))
        .sort((a, b) => a.left - b.left);
      expect(ticks.length).toBeGreaterThan(1);
      ticks.slice(1).forEach(({ left }, at) => {
        const before = ticks[at];
        if (!before) return;
        expect(left - before.left).toBeGreaterThan(before.text.length * before.sizePx * 0.6);
      });
    }
  }
});
