import type { Cancel } from '../../userland/VirtualClock.ts';
import { removeContainer } from '../containers/removeContainer.ts';
import { startContainer } from '../containers/startContainer.ts';
import { tellContainerEvent } from '../containers/tellContainerEvent.ts';
import { whenEnded } from '../containers/whenEnded.ts';
import type { StepRunner } from './StepRunner.ts';

/** Runs build steps in containers like any other. */
export const containerRunner: StepRunner = {
  run(engine, container, onOutput, onEnd) {
    const { output } = container.live;
    let cancel: Cancel = () => {};
    output.add(onOutput);
    tellContainerEvent(engine, container, 'attach');
    const onStarted = (): void => {
      cancel = whenEnded(container, (exitCode) => {
        output.delete(onOutput);
        onEnd({ exitCode });
      });
    };
    startContainer(engine, container, onStarted, ({ message }) => {
      output.delete(onOutput);
      onEnd({ problem: message });
    });
    return () => cancel();
  },
  remove(engine, container) {
    container.sandbox?.killAll();
    removeContainer(engine, container, true);
  },
};
