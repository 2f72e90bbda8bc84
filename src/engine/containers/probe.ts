import type { Cancel } from '../../userland/VirtualClock.ts';
import type { Engine } from '../Engine.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { durationText } from '../../go/durationText.ts';
import { execFailure } from './execFailure.ts';
import { execWords } from './execWords.ts';
import { mainProcess } from './mainProcess.ts';
import { tellContainerEvent } from './tellContainerEvent.ts';

const mostOutput = 4096;

/** Runs a health check once: its exit code (-1 when it took too long) and output. */
export function probe(
  engine: Engine,
  container: ContainerRecord,
  test: readonly string[],
  timeoutMs: number,
  onResult: (exitCode: number, output: string) => void,
): Cancel {
  const { sandbox, config } = container;
  if (!sandbox) return () => {};
  const shell = config.Shell ?? ['/bin/sh', '-c'];
  const args = test[0] === 'CMD-SHELL' ? [...shell, ...test.slice(1)] : test.slice(1);
  const execId = engine.newId();
  const words = execWords(args);
  const tell = (action: string, more = {}) =>
    tellContainerEvent(engine, container, action, { execID: execId, ...more });
  tell(`exec_create: ${words}`);
  let output = '';
  try {
    tell(`exec_start: ${words}`);
    const process = sandbox.run({ ...mainProcess(container), args, tty: false, hasStdin: false });
    const stopListening = process.onOutput((_, bytes) => {
      output = (output + new TextDecoder().decode(bytes)).slice(0, mostOutput);
    });
    const stopTimer = engine.host.clock.after(timeoutMs, () => {
      stopExit();
      stopListening();
      process.signal('SIGKILL');
      onResult(-1, `Health check exceeded timeout (${durationText(timeoutMs * 1e6)})`);
    });
    const stopExit = process.onExit((exitCode) => {
      stopTimer();
      tell('exec_die', { exitCode: String(exitCode) });
      onResult(exitCode, output);
    });
    return () => {
      stopTimer();
      stopExit();
    };
  } catch (error) {
    const { text } = execFailure(error, args[0] ?? '');
    return engine.host.clock.after(0, () => onResult(-1, text));
  }
}
