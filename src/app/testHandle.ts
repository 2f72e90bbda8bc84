import type { Intent } from '../world/Intent.ts';
import type { App } from './App.ts';

/** What a browser test may reach with `?test=1`: time, wishes, fingerprints; time stands still otherwise. */
export function testHandle(app: App) {
  return {
    dispatch: (intent: Intent) => app.dispatch(intent),
    advance: (ms: number) => app.run.advanceTo(app.run.simulation.clockMs + ms),
    settle: () => {
      while (app.run.nextEventMs < Infinity) app.run.advanceTo(app.run.nextEventMs);
    },
    seek: (timeMs: number) => app.run.seek(timeMs),
    hash: () => app.run.simulation.hash(),
    clockMs: () => app.run.simulation.clockMs,
    runFile: () => app.runFile(),
    isAutoplaying: () => app.teller.isAutoplaying,
    /** What the stage is asked to draw, without what a test has itself: run, texts, colours. */
    drawing: () => {
      const { language, lens, engine, slots, selection, reducedMotion, textPx } = app.stageFrame();
      return { language, lens, engine, slots, selection, reducedMotion, textPx };
    },
    /** Types a command and lets virtual time pass until it has ended; its exit code. */
    type: async (command: string) => {
      let exitCode: number | null = null;
      void app.daemon.type(command).then((code) => {
        exitCode = code;
      });
      while (exitCode === null) {
        app.run.advanceTo(app.run.simulation.clockMs + 20);
        await new Promise((resolve) => setTimeout(resolve));
      }
      return exitCode as number;
    },
    terminal: () => app.daemon.terminalText,
    isIdle: () => app.picture.stage?.idle ?? true,
    /** Script ms of each of `count` frames, the world 16 ms older at each; advancing it is not counted. */
    measureFrames: (count: number) =>
      Array.from({ length: count }, () => {
        app.run.advanceTo(app.run.simulation.clockMs + 16);
        const startMs = performance.now();
        app.frame(startMs);
        return performance.now() - startMs;
      }),
    pixels: () => app.picture.stage?.pixels() ?? null,
  };
}
