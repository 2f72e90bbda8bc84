import records from '../../assets/calibration/images.json' with { type: 'json' };
import type { ImageRecord } from '../world/ImageRecord.ts';
import { imageRecordOf } from './imageRecordOf.ts';

/** The 27 real images of docker-library/repo-info that the page's own list draws on, layers to the byte, shared by digest. */
export const images: readonly ImageRecord[] = records.map(imageRecordOf);
