import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import { findExec } from './findExec.ts';
import { readSize } from './readSize.ts';

/** `POST /exec/{id}/resize` */
export const resizeExecHandler: Handler = (engine, call, reply) => {
  const { rows, columns } = readSize(call.query);
  const exec = findExec(engine, call.params.id ?? '');
  if (!exec.isRunning) throw new EngineError(500, `exec ${exec.id} is not running`);
  exec.process?.resize(columns, rows);
  reply.empty(200);
};
