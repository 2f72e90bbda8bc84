import { readCitations, type CitationRecord } from '../calibration/readCitations.ts';
import type { Citation } from '../world/Citation.ts';

/** Our own records, to be opened by who wants to check them. */
const ownFiles = import.meta.glob<string>(
  '../../assets/calibration/{measure-apps.py,docker-measurements.json,vm-measurements.json,images.json}',
  { eager: true, query: '?url', import: 'default' },
);

/** All citations by id, those of our own records with a link to the file. */
export async function loadCitations(): Promise<ReadonlyMap<string, Citation>> {
  const files = await Promise.all([
    import('../../assets/calibration/calibration.json'),
    import('../../assets/calibration/measured.json'),
    import('../../assets/calibration/recorded.json'),
  ]);
  const records = files.flatMap((file) => file.default as CitationRecord[]);
  return readCitations(
    records.map((record) => ({ ...record, url: ownFiles[`../../${record.url}`] ?? record.url })),
  );
}
