import { callDaemon } from '../callDaemon.ts';
import { ellipsis } from '../format/ellipsis.ts';
import { humanDuration } from '../../go/humanDuration.ts';
import { GoStruct } from '../format/GoStruct.ts';
import { listText } from '../format/listText.ts';
import { formatDecimalSize } from '../formatDecimalSize.ts';
import { historySpec } from '../specs/historySpec.ts';
import { imagePath } from '../imagePath.ts';
import type { VerbSpec } from '../VerbSpec.ts';

interface Step {
  readonly Id: string;
  /** Unix time, s. */
  readonly Created: number;
  readonly CreatedBy: string;
  readonly Size: number;
  readonly Comment: string;
}

const shortId = 12;
const mostCreatedBy = 45;
const sizeDigits = 3;
const headers = {
  Comment: 'COMMENT',
  CreatedAt: 'CREATED AT',
  CreatedBy: 'CREATED BY',
  CreatedSince: 'CREATED',
  ID: 'IMAGE',
  Size: 'SIZE',
};

/** Lists the steps an image was made in, the newest first. */
export const history: VerbSpec = {
  ...historySpec,
  async run(context, [name = ''], flags) {
    const { io } = context;
    const response = await callDaemon(context, 'GET', `/images/${imagePath(name)}/history`);
    const isHuman = flags.bool('human');
    const isWhole = flags.bool('no-trunc');
    const rows = ((await response.json()) as Step[]).map((step) => {
      const createdAt = `${new Date(step.Created * 1000).toISOString().slice(0, 19)}Z`;
      const createdBy = step.CreatedBy.replaceAll('\t', ' ');
      const id = step.Id.replace(/^sha256:/, '').slice(0, shortId);
      return new GoStruct(
        '*image.historyContext',
        {
          Comment: step.Comment,
          CreatedAt: createdAt,
          CreatedBy: isWhole ? createdBy : ellipsis(createdBy, mostCreatedBy),
          CreatedSince: isHuman
            ? `${humanDuration(io.nowMs() - step.Created * 1000)} ago`
            : createdAt,
          ID: isWhole ? step.Id : id,
          Size: isHuman ? formatDecimalSize(step.Size, sizeDigits) : String(step.Size),
        },
        { isRow: true },
      );
    });
    const created = isHuman ? '{{.CreatedSince}}' : '{{.CreatedAt}}';
    io.write(
      1,
      listText({
        format: flags.string('format'),
        tableFormat: `table {{.ID}}\t${created}\t{{.CreatedBy}}\t{{.Size}}\t{{.Comment}}`,
        quietFormat: '{{.ID}}',
        isQuiet: flags.bool('quiet'),
        headers,
        rows,
      }),
    );
    return 0;
  },
};
