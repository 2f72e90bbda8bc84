import type { EngineImage, EngineLayer } from '../state/EngineImage.ts';
import { emptyConfig } from './emptyConfig.ts';
import { withId } from './withId.ts';
import type { WrittenImage } from './WrittenImage.ts';

/** The image a configuration file describes, on layers that are here. */
export function imageOfWritten(written: WrittenImage, layers: readonly EngineLayer[]): EngineImage {
  let below = 0;
  return withId({
    parentId: '',
    createdMs: moment(written.created),
    author: written.author ?? '',
    comment: written.comment ?? '',
    containerId: written.container ?? '',
    containerConfig: { ...emptyConfig, ...written.container_config },
    config: { ...emptyConfig, ...written.config },
    architecture: written.architecture ?? 'amd64',
    os: written.os ?? 'linux',
    dockerVersion: written.docker_version ?? '',
    layers,
    history: (written.history ?? []).map((line) => ({
      createdMs: moment(line.created),
      createdBy: line.created_by ?? '',
      comment: line.comment ?? '',
      sizeBytes: line.empty_layer ? 0 : (layers[below++]?.sizeBytes ?? 0),
      isEmptyLayer: line.empty_layer ?? false,
    })),
  });
}

/** RFC 3339 with up to nine digits of a second, as ms with a fraction. */
function moment(text = ''): number {
  const whole = Date.parse(text.replace(/\.\d+/, ''));
  const fraction = Number(/\.\d+/.exec(text)?.[0] ?? 0) * 1000;
  return Number.isNaN(whole) ? NaN : whole + fraction;
}
