import { strconvProblem } from '../../go/strconvProblem.ts';
import { EngineError } from '../http/EngineError.ts';
import { readFilters } from '../http/readFilters.ts';
import type { Handler, Route } from '../http/Route.ts';
import { go } from '../json/go.ts';
import { readBody } from '../json/readBody.ts';
import { noSwarmManager } from './noSwarmManager.ts';

const refuse: Handler = () => {
  throw new EngineError(503, noSwarmManager);
};
/** @param struct what Go reads the body into @param thing what of which a version is to be given */
const refuseBody = (struct: string, thing: string | null = null): Handler => {
  const shape = go.struct(`swarm.${struct}`, {});
  return (engine, call, reply) => {
    readBody(call, shape);
    const version = call.query.get('version') ?? '';
    if (thing !== null && !/^\d+$/.test(version)) {
      const isTold = !['secret', 'config'].includes(thing);
      const reason = strconvProblem('ParseUint', version);
      const told = isTold ? ` '${version}': ${reason}` : '';
      throw new EngineError(400, `invalid ${thing} version${told}`);
    }
    refuse(engine, call, reply);
  };
};
/** Filters are read before the node is asked. @param status dockerd answers 400 for services alone */
const refuseList = (status: 400 | 500): Handler => {
  return (engine, call, reply) => {
    readFilters(call.query, undefined, { status });
    refuse(engine, call, reply);
  };
};
const refuseLogs: Handler = (engine, call, reply) => {
  const streams = [call.query.get('stdout'), call.query.get('stderr')];
  if (!streams.some((stream) => stream === '1' || stream === 'true')) {
    throw new EngineError(500, 'Bad parameters: you must choose at least one stream');
  }
  refuse(engine, call, reply);
};
const refuseLeave: Handler = () => {
  throw new EngineError(503, 'This node is not part of a swarm');
};
/** A swarm is other machines, and there are none here. */
const refuseInit =
  (struct: string): Handler =>
  (_engine, call) => {
    readBody(call, go.struct(`swarm.${struct}`, go.fields(go.string, 'ListenAddr AdvertiseAddr')));
    throw new EngineError(501, 'swarm mode is not simulated: this host has no others to join');
  };

const kinds = [
  ['services', 'ServiceSpec', 'service'],
  ['secrets', 'SecretSpec', 'secret'],
  ['configs', 'ConfigSpec', 'config'],
] as const;

/** Everything of Swarm, which this host is not part of. */
export const swarmRoutes: readonly Route[] = [
  { method: 'GET', pattern: '/swarm', handler: refuse },
  { method: 'GET', pattern: '/swarm/unlockkey', handler: refuse },
  { method: 'POST', pattern: '/swarm/leave', handler: refuseLeave },
  { method: 'POST', pattern: '/swarm/init', handler: refuseInit('InitRequest') },
  { method: 'POST', pattern: '/swarm/join', handler: refuseInit('JoinRequest') },
  { method: 'POST', pattern: '/swarm/update', handler: refuseBody('Spec', 'swarm') },
  { method: 'POST', pattern: '/swarm/unlock', handler: refuseBody('UnlockRequest') },
  { method: 'GET', pattern: '/tasks', handler: refuseList(500) },
  { method: 'GET', pattern: '/tasks/{id}', handler: refuse },
  { method: 'GET', pattern: '/nodes', handler: refuseList(500) },
  { method: 'GET', pattern: '/nodes/{id}', handler: refuse },
  { method: 'POST', pattern: '/nodes/{id}/update', handler: refuseBody('NodeSpec', 'node') },
  { method: 'DELETE', pattern: '/nodes/{id}', handler: refuse },
  { method: 'GET', pattern: '/tasks/{id}/logs', handler: refuseLogs },
  { method: 'GET', pattern: '/services/{id}/logs', handler: refuseLogs },
  ...kinds.flatMap(([kind, struct, thing]): Route[] => [
    { method: 'GET', pattern: `/${kind}`, handler: refuseList(kind === 'services' ? 400 : 500) },
    { method: 'GET', pattern: `/${kind}/{id}`, handler: refuse },
    { method: 'POST', pattern: `/${kind}/create`, handler: refuseBody(struct) },
    { method: 'POST', pattern: `/${kind}/{id}/update`, handler: refuseBody(struct, thing) },
    { method: 'DELETE', pattern: `/${kind}/{id}`, handler: refuse },
  ]),
];
