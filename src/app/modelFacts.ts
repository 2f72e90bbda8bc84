import { appSources } from '../calibration/appSources.ts';
import { apps } from '../calibration/apps.ts';
import { constants } from '../calibration/constants.ts';
import { guests } from '../calibration/guests.ts';
import { guestSources } from '../calibration/guestSources.ts';
import { presets } from '../calibration/presets.ts';
import type { ModelFacts } from '../page/model/ModelFacts.ts';
import type { ValidationRow } from '../world/ValidationRow.ts';
import { loadCitations } from './loadCitations.ts';

/** Written by `npm run validate`; a build without it says so on the page. */
const validationFiles = import.meta.glob<{ readonly rows: readonly ValidationRow[] }>(
  '../../assets/calibration/validation.json',
  { import: 'default' },
);

const figures = [
  'runtime-memory',
  'app-memory',
  'next-instance-memory',
  'runtime-cpu',
  'app-cpu',
  'start-read',
] as const;

/** Everything “The model” shows, gathered when it is first opened. */
export async function modelFacts(): Promise<ModelFacts> {
  const [citations, ...tables] = await Promise.all([
    loadCitations(),
    ...Object.values(validationFiles).map((load) => load()),
  ]);
  return {
    constants: Object.entries(constants).map(([name, constant]) => ({ name, ...constant })),
    apps: apps.map((app) => ({
      ...app,
      sourceIds: [
        ...figures.flatMap((figure) => appSources(app.id, figure)),
        ...(app.writtenBytes > 0 ? [`measured-${app.id}-datadir`] : []),
      ],
    })),
    guests: guests.map((guest) => ({
      ...guest,
      sourceIds: Object.values(guestSources[guest.id] ?? {}).flat() as string[],
    })),
    presets: Object.values(presets),
    citations,
    validation: tables.flatMap(({ rows }) => rows),
  };
}
