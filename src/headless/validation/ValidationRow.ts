import type { ValidationRow as Row } from '../../world/ValidationRow.ts';
import type { MissReason } from './missReasons.ts';

/** A row whose miss, if any, has one of the reasons known here. */
export type ValidationRow = Row<MissReason>;
