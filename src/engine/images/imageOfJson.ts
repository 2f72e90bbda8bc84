import type { EngineImage, EngineLayer } from '../state/EngineImage.ts';
import type { ImageConfig } from '../state/ImageConfig.ts';
import { emptyConfig } from './emptyConfig.ts';
import { withId } from './withId.ts';

interface Written {
  readonly architecture?: string;
  readonly author?: string;
  readonly comment?: string;
  readonly config?: Partial<ImageConfig>;
  readonly container?: string;
  readonly container_config?: Partial<ImageConfig>;
  readonly created?: string;
  readonly docker_version?: string;
  readonly history?: readonly {
    readonly created?: string;
    readonly created_by?: string;
    readonly comment?: string;
    readonly empty_layer?: boolean;
  }[];
  readonly os?: string;
}

/** The image a configuration file describes, on layers that are here. */
export function imageOfJson(json: string, layers: readonly EngineLayer[]): EngineImage {
  const written = JSON.parse(json) as Written;
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
