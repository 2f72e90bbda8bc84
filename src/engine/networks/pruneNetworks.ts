import { passesLabels } from '../http/passesLabels.ts';
import { readFilters } from '../http/readFilters.ts';
import { readUntil } from '../http/readUntil.ts';
import type { Handler } from '../http/Route.ts';
import { unixMs } from '../unixMs.ts';
import { isPredefined } from './isPredefined.ts';

/** `POST /networks/prune`: those nobody is on. */
export const pruneNetworks: Handler = (engine, { query }, reply) => {
  const filters = readFilters(query, ['label', 'label!', 'until']);
  const untilMs = readUntil(filters, unixMs(engine.host.clock));
  const gone = engine.networks.all().filter((network) => {
    return (
      !isPredefined(network) &&
      !network.isConfigOnly &&
      network.endpoints.size === 0 &&
      (untilMs === null || network.createdMs <= untilMs) &&
      passesLabels(filters, network.labels)
    );
  });
  for (const network of gone) engine.networks.remove(network);
  engine.events.emit('network', 'prune', '', { reclaimed: '0' });
  reply.json(200, { NetworksDeleted: gone.length > 0 ? gone.map(({ name }) => name) : null });
};
