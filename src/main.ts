import { App } from './app/App.ts';
import { testHandle } from './app/testHandle.ts';

const query = new URLSearchParams(location.search);
const root = document.querySelector<HTMLElement>('#app');
if (!root) throw new Error('index.html: an element with id "app" is missing.');

const app = new App(root, query);
const isTest = query.get('test') === '1';
if (isTest) Object.assign(globalThis, { coloc: testHandle(app) });

// What the last moments brought: the page may be about to go.
document.addEventListener('visibilitychange', () => {
  if (document.hidden) app.keeper.save(app.runFile());
});

await app.start();
document.documentElement.dataset['ready'] = 'true';

// A test moves time by hand, so that its pictures do not depend on the machine it runs on.
if (isTest) Object.assign(app.player, { playing: false, playsSteps: false });
const frame = (nowMs: number): void => {
  app.frame(nowMs);
  requestAnimationFrame(frame);
};
requestAnimationFrame(frame);
