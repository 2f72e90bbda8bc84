import { checkContentType } from '../http/checkContentType.ts';
import type { Handler } from '../http/Route.ts';
import { go } from '../json/go.ts';
import { readBody } from '../json/readBody.ts';
import { volumeJson } from './volumeJson.ts';

interface Body {
  readonly Name: string;
  readonly Driver: string;
  readonly DriverOpts: Readonly<Record<string, string>>;
  readonly Labels: Readonly<Record<string, string>>;
}

const shape = go.struct('volume.VolumeCreateBody', {
  ...go.fields(go.string, 'Name Driver'),
  ...go.fields(go.map(go.string), 'DriverOpts Labels'),
});

/** `POST /volumes/create`. */
export const createVolume: Handler = (engine, call, reply) => {
  checkContentType(call);
  const { Name = '', Driver = '', DriverOpts, Labels } = readBody<Body>(call, shape);
  const volume = engine.volumes.create(Name, Driver, DriverOpts ?? null, Labels ?? null);
  reply.json(201, volumeJson(volume));
};
