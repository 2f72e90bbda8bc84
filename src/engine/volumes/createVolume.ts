import { readJson } from '../http/readJson.ts';
import { readText } from '../http/readText.ts';
import { readTexts } from '../http/readTexts.ts';
import type { Handler } from '../http/Route.ts';
import { volumeJson } from './volumeJson.ts';

/** `POST /volumes/create`. */
export const createVolume: Handler = (engine, call, reply) => {
  const body = readJson(call);
  const name = readText(body, 'Name');
  const options = readTexts(body, 'DriverOpts');
  const labels = readTexts(body, 'Labels');
  const volume = engine.volumes.create(name, readText(body, 'Driver'), options, labels);
  reply.json(201, volumeJson(volume));
};
