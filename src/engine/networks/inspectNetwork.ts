import { parseBool } from '../../go/parseBool.ts';
import { strconvProblem } from '../../go/strconvProblem.ts';
import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import { networkJson } from './networkJson.ts';

/** `GET /networks/{name}`. */
export const inspectNetwork: Handler = (engine, { params, query }, reply) => {
  const name = params.name ?? '';
  const scope = query.get('scope') ?? '';
  const verbose = query.get('verbose') ?? '';
  if (verbose !== '' && parseBool(verbose) === null) {
    const why = strconvProblem('ParseBool', verbose);
    throw new EngineError(400, `invalid value for verbose: ${verbose}: ${why}`);
  }
  const network = engine.networks.find(name);
  if (scope !== '' && scope !== 'local') throw new EngineError(404, `network ${name} not found`);
  reply.json(200, networkJson(network, true));
};
