import { callDaemon } from '../callDaemon.ts';
import { filtersQuery } from '../filtersQuery.ts';
import { listText } from '../format/listText.ts';
import type { ImageSummary } from '../ImageSummary.ts';
import { imageHeaders } from '../imageHeaders.ts';
import { imageRows } from '../imageRows.ts';
import { imagesSpec } from '../specs/imagesSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

const rawId = 'image_id: {{.ID}}';

const rawFormat = (showsDigests: boolean): string => `repository: {{.Repository}}
tag: {{.Tag}}
${showsDigests ? 'digest: {{.Digest}}\n' : ''}image_id: {{.ID}}
created_at: {{.CreatedAt}}
virtual_size: {{.Size}}
`;

/** Lists the daemon's images, a row for each name. */
export const images: VerbSpec = {
  ...imagesSpec,
  async run(context, [name = ''], flags) {
    const { io } = context;
    const filters = [...flags.list('filter'), ...(name ? [`reference=${name}`] : [])];
    const response = await callDaemon(context, 'GET', '/images/json', {
      query: { all: flags.bool('all') ? '1' : undefined, filters: filtersQuery(filters) },
    });
    const summaries = (await response.json()) as ImageSummary[];
    const showsDigests = flags.bool('digests');
    const format = flags.string('format');
    const rows = imageRows(summaries, {
      nowMs: io.nowMs(),
      isWhole: flags.bool('no-trunc'),
      digests: showsDigests ? 'each' : format.includes('{{.Digest}}') ? 'named' : 'none',
    });
    const digest = showsDigests ? '\t{{.Digest}}' : '';
    const tableFormat = `table {{.Repository}}\t{{.Tag}}${digest}\t{{.ID}}\t{{if .CreatedSince }}{{.CreatedSince}}{{else}}N/A{{end}}\t{{.Size}}`;
    const isQuiet = flags.bool('quiet');
    io.write(
      1,
      listText({
        format,
        tableFormat,
        rawFormat: isQuiet ? rawId : rawFormat(showsDigests),
        quietFormat: '{{.ID}}',
        isQuiet,
        headers: imageHeaders,
        rows,
      }),
    );
    return 0;
  },
};
