import { callDaemon } from '../callDaemon.ts';
import { noCredentials } from '../noCredentials.ts';
import { filtersQuery } from '../filtersQuery.ts';
import { ellipsis } from '../format/ellipsis.ts';
import { GoStruct } from '../format/GoStruct.ts';
import { listText } from '../format/listText.ts';
import { searchSpec } from '../specs/searchSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

interface Found {
  readonly name: string;
  readonly description: string;
  readonly star_count: number;
  readonly is_official: boolean;
}

const mostDescription = 45;
const headers = {
  Description: 'DESCRIPTION',
  IsOfficial: 'OFFICIAL',
  Name: 'NAME',
  StarCount: 'STARS',
};

const automatedWarning =
  'WARNING: the "is-automated" filter is deprecated, and searching for "is-automated=true" will not yield any results in future.\n';

/** Looks for repositories on Docker Hub. */
export const search: VerbSpec = {
  ...searchSpec,
  async run(context, [term = ''], flags) {
    const limit = flags.number('limit');
    if (flags.list('filter').some((filter) => filter.startsWith('is-automated='))) {
      context.io.write(2, automatedWarning);
    }
    const response = await callDaemon(context, 'GET', '/images/search', {
      query: {
        term,
        limit: limit > 0 ? String(limit) : undefined,
        filters: filtersQuery(flags.list('filter')),
      },
      headers: noCredentials,
    });
    const found = (await response.json()) as Found[];
    const rows = found
      .sort((a, b) => b.star_count - a.star_count)
      .map((one) => {
        const description = one.description.replaceAll('\n', ' ').replaceAll('\r', ' ');
        return new GoStruct(
          '*registry.searchContext',
          {
            Description: flags.bool('no-trunc')
              ? description
              : ellipsis(description, mostDescription),
            IsOfficial: one.is_official ? '[OK]' : '',
            Name: one.name,
            StarCount: String(one.star_count),
          },
          { isRow: true },
        );
      });
    context.io.write(
      1,
      listText({
        format: flags.string('format'),
        tableFormat: 'table {{.Name}}\t{{.Description}}\t{{.StarCount}}\t{{.IsOfficial}}',
        headers,
        rows,
      }),
    );
    return 0;
  },
};
