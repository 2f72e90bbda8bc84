import { EngineError } from '../http/EngineError.ts';
import type { Handler, Route } from '../http/Route.ts';
import { go } from '../json/go.ts';
import { readBody } from '../json/readBody.ts';

const advice = 'Use "docker swarm init" or "docker swarm join" to connect this node to swarm';

const anything = go.struct('swarm.Spec', {});

const refuse: Handler = () => {
  throw new EngineError(503, `This node is not a swarm manager. ${advice} and try again.`);
};
const refuseBody: Handler = (engine, call, reply) => {
  readBody(call, anything);
  refuse(engine, call, reply);
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
const refuseInit: Handler = (_engine, call) => {
  readBody(call, go.struct('swarm.InitRequest', go.fields(go.string, 'ListenAddr AdvertiseAddr')));
  throw new EngineError(501, 'swarm mode is not simulated: this host has no others to join');
};

const kinds = ['nodes', 'services', 'secrets', 'configs'] as const;

/** Everything of Swarm, which this host is not part of. */
export const swarmRoutes: readonly Route[] = [
  { method: 'GET', pattern: '/swarm', handler: refuse },
  { method: 'GET', pattern: '/swarm/unlockkey', handler: refuse },
  { method: 'POST', pattern: '/swarm/leave', handler: refuseLeave },
  { method: 'POST', pattern: '/swarm/init', handler: refuseInit },
  { method: 'POST', pattern: '/swarm/join', handler: refuseInit },
  { method: 'POST', pattern: '/swarm/update', handler: refuseBody },
  { method: 'POST', pattern: '/swarm/unlock', handler: refuseBody },
  { method: 'GET', pattern: '/tasks', handler: refuse },
  { method: 'GET', pattern: '/tasks/{id}', handler: refuse },
  { method: 'GET', pattern: '/tasks/{id}/logs', handler: refuseLogs },
  { method: 'GET', pattern: '/services/{id}/logs', handler: refuseLogs },
  ...kinds.flatMap((kind): Route[] => [
    { method: 'GET', pattern: `/${kind}`, handler: refuse },
    { method: 'GET', pattern: `/${kind}/{id}`, handler: refuse },
    { method: 'POST', pattern: `/${kind}/create`, handler: refuseBody },
    { method: 'POST', pattern: `/${kind}/{id}/update`, handler: refuseBody },
    { method: 'DELETE', pattern: `/${kind}/{id}`, handler: refuse },
  ]),
];
