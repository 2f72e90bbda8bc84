import type { Route } from '../http/Route.ts';
import { attachHandler } from './attachHandler.ts';
import { attachSocketHandler } from './attachSocketHandler.ts';
import { changesHandler } from './changesHandler.ts';
import { copyHandler } from './copyHandler.ts';
import { createExecHandler } from './createExecHandler.ts';
import { checkpointHandler } from './checkpointHandler.ts';
import { createHandler } from './createHandler.ts';
import { exportHandler } from './exportHandler.ts';
import { getArchiveHandler } from './getArchiveHandler.ts';
import { inspectExecHandler } from './inspectExecHandler.ts';
import { inspectHandler } from './inspectHandler.ts';
import { killHandler } from './killHandler.ts';
import { listHandler } from './listHandler.ts';
import { logsHandler } from './logsHandler.ts';
import { pauseHandler } from './pauseHandler.ts';
import { pruneHandler } from './pruneHandler.ts';
import { putArchiveHandler } from './putArchiveHandler.ts';
import { removeHandler } from './removeHandler.ts';
import { renameHandler } from './renameHandler.ts';
import { resizeExecHandler } from './resizeExecHandler.ts';
import { resizeHandler } from './resizeHandler.ts';
import { restartHandler } from './restartHandler.ts';
import { startExecHandler } from './startExecHandler.ts';
import { startHandler } from './startHandler.ts';
import { statArchiveHandler } from './statArchiveHandler.ts';
import { statsHandler } from './statsHandler.ts';
import { stopHandler } from './stopHandler.ts';
import { topHandler } from './topHandler.ts';
import { unpauseHandler } from './unpauseHandler.ts';
import { updateHandler } from './updateHandler.ts';
import { waitHandler } from './waitHandler.ts';

const one = '/containers/{name...}';
const ignoresQuery = true;

/** `/containers` and `/exec`. */
export const containerRoutes: readonly Route[] = [
  { method: 'GET', pattern: `${one}/checkpoints`, handler: checkpointHandler, ignoresQuery },
  { method: 'POST', pattern: `${one}/checkpoints`, handler: checkpointHandler, ignoresQuery },
  {
    method: 'DELETE',
    pattern: '/containers/{name}/checkpoints/{checkpoint}',
    handler: checkpointHandler,
    ignoresQuery,
  },
  { method: 'GET', pattern: '/containers/json', handler: listHandler },
  { method: 'POST', pattern: '/containers/create', handler: createHandler },
  { method: 'POST', pattern: '/containers/prune', handler: pruneHandler },
  { method: 'GET', pattern: `${one}/json`, handler: inspectHandler, ignoresQuery },
  { method: 'GET', pattern: `${one}/logs`, handler: logsHandler },
  { method: 'GET', pattern: `${one}/top`, handler: topHandler },
  { method: 'GET', pattern: `${one}/stats`, handler: statsHandler },
  { method: 'GET', pattern: `${one}/changes`, handler: changesHandler, ignoresQuery },
  { method: 'GET', pattern: `${one}/export`, handler: exportHandler, ignoresQuery },
  { method: 'GET', pattern: `${one}/attach/ws`, handler: attachSocketHandler },
  { method: 'HEAD', pattern: `${one}/archive`, handler: statArchiveHandler },
  { method: 'GET', pattern: `${one}/archive`, handler: getArchiveHandler },
  { method: 'PUT', pattern: `${one}/archive`, handler: putArchiveHandler },
  { method: 'POST', pattern: `${one}/start`, handler: startHandler },
  { method: 'POST', pattern: `${one}/stop`, handler: stopHandler },
  { method: 'POST', pattern: `${one}/restart`, handler: restartHandler },
  { method: 'POST', pattern: `${one}/kill`, handler: killHandler },
  { method: 'POST', pattern: `${one}/pause`, handler: pauseHandler },
  { method: 'POST', pattern: `${one}/unpause`, handler: unpauseHandler },
  { method: 'POST', pattern: `${one}/wait`, handler: waitHandler },
  { method: 'POST', pattern: `${one}/rename`, handler: renameHandler },
  { method: 'POST', pattern: `${one}/update`, handler: updateHandler },
  { method: 'POST', pattern: `${one}/attach`, handler: attachHandler },
  { method: 'POST', pattern: `${one}/resize`, handler: resizeHandler },
  { method: 'POST', pattern: `${one}/copy`, handler: copyHandler, ignoresQuery },
  { method: 'POST', pattern: `${one}/exec`, handler: createExecHandler },
  { method: 'DELETE', pattern: one, handler: removeHandler },
  { method: 'POST', pattern: '/exec/{id...}/start', handler: startExecHandler },
  { method: 'POST', pattern: '/exec/{id...}/resize', handler: resizeExecHandler },
  { method: 'GET', pattern: '/exec/{id...}/json', handler: inspectExecHandler, ignoresQuery },
];
