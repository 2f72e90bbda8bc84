import { removeContainer } from '../containers/removeContainer.ts';
import { startContainer } from '../containers/startContainer.ts';
import { tellContainerEvent } from '../containers/tellContainerEvent.ts';
import { whenEnded } from '../containers/whenEnded.ts';
import type { StepRunner } from './StepRunner.ts';

/** Runs build steps in containers like any other. */
export const containerRunner: StepRunner = {
  run(engine, container, onOutput, onEnd) {
    const { output } = container.live;
    output.add(onOutput);
    tellContainerEvent(engine, container, 'attach');
    const cancel = whenEnded(container, (exitCode) => {
      output.delete(onOutput);
      onEnd({ exitCode });
    });
    const onFailed = ({ message }: Error): void => {
      cancel();
      output.delete(onOutput);
      onEnd({ problem: message });
    };
    startContainer(engine, container, () => {}, onFailed);
    return cancel;
  },
  remove(engine, container) {
    container.sandbox?.killAll();
    removeContainer(engine, container, true);
  },
};
