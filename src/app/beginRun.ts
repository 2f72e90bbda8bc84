import type { App } from './App.ts';
import type { ViewState } from './ViewState.ts';

/**
 * Takes up the run of the address, or the one saved here, or begins a lesson: the one asked for, or the first.
 * @param left how the page was left in this browser
 */
export async function beginRun(app: App, query: URLSearchParams, left: ViewState): Promise<void> {
  const { keeper, teller } = app;
  const lessonId = query.get('lesson');
  const linked = await keeper.fromLink();
  const saved = await keeper.fromStorage();
  for (const result of [linked, saved]) {
    if (!result || !('problem' in result)) continue;
    const { problem } = result;
    const text = app.messages.scenario.run[problem.code](problem);
    app.notify({ id: problem.code, tone: 'warn', text });
  }
  const linkedRun = linked && 'runFile' in linked ? linked.runFile : null;
  const savedRun = saved && 'runFile' in saved ? saved.runFile : null;
  if (linkedRun && savedRun && savedRun.journal.length > 0) {
    const name = keeper.keepSaved(savedRun);
    if (name !== '') {
      app.notify({ id: 'kept', tone: 'good', text: app.messages.page.notice.keptRun({ name }) });
    }
  }
  const runFile = linkedRun ?? savedRun;
  // A lesson in the address begins it, unless a reload comes back to where it was left.
  if (lessonId && (linkedRun || runFile?.lesson?.id !== lessonId)) teller.open(lessonId);
  else if (runFile) {
    app.load(runFile);
    if (runFile !== savedRun) return;
    app.player.playing = !left.isPaused;
    if (left.isBenchOpen) app.daemon.setBenchOpen(true);
  }
  // What is typed outside is to be seen by itself, not between a lesson's instances. And a lesson
  // has lenses of its own: whoever asks for one wants to see that.
  else if (app.daemon.isBridged || query.has('lens')) app.newRun();
  else teller.open('two-machines', true);
}
