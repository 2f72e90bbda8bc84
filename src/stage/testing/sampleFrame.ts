import { messagesOf } from '../../i18n/messagesOf.ts';
import { themes } from '../../look/themes.ts';
import type { StageFrame } from '../StageFrame.ts';
import { sampleApp } from './sampleApp.ts';
import { sampleWorld } from './sampleWorld.ts';
import type { SampleWorld } from './sampleWorld.ts';

/** A frame as the page gives it at 1920 x 1080: the machines side by side, in English, on paper. */
export function sampleFrame(world: SampleWorld, rest: Partial<StageFrame> = {}): StageFrame {
  return {
    snapshot: sampleWorld(world),
    catalogue: { apps: [sampleApp], guests: [], images: [] },
    tokens: themes.paper,
    messages: messagesOf.en,
    language: 'en',
    lens: 'cutaway',
    slots: world.hosts.map((host, at) => ({
      hostId: host.platform,
      x: 48 + at * 1064,
      y: 60,
      width: 760,
      height: 830,
    })),
    engine: null,
    selection: null,
    reducedMotion: false,
    textPx: 22,
    ...rest,
  };
}
