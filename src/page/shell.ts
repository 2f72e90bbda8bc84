import { html, render } from 'lit';

/** The page's fixed places. */
export interface Shell {
  readonly page: HTMLElement;
  readonly skip: HTMLElement;
  readonly top: HTMLElement;
  readonly notices: HTMLElement;
  readonly stage: HTMLElement;
  readonly overlay: HTMLElement;
  readonly machines: HTMLElement;
  readonly ledger: HTMLElement;
  readonly mirror: HTMLElement;
  readonly bench: HTMLElement;
  readonly inspector: HTMLElement;
  readonly controls: HTMLElement;
  readonly caption: HTMLElement;
  readonly doing: HTMLElement;
  readonly leave: HTMLElement;
  readonly help: HTMLDialogElement;
  readonly explanation: HTMLDialogElement;
  readonly isolation: HTMLDialogElement;
  readonly hub: HTMLDialogElement;
  readonly live: HTMLElement;
}

/** Builds the fixed places, once. */
export function shell(root: HTMLElement): Shell {
  render(
    html`<div class="page">
      <a class="skip" href="#stage"></a>
      <header class="top"></header>
      <div class="notices" role="status"></div>
      <main class="stage" id="stage" tabindex="-1">
        <div class="overlay">
          <div class="machines"></div>
          <section class="ledger"></section>
        </div>
        <section class="bench" tabindex="-1" hidden></section>
        <section class="mirror" aria-labelledby="mirror-title"></section>
        <section class="inspector" aria-labelledby="inspector-title" hidden></section>
        <section class="controls" hidden></section>
      </main>
      <footer class="bottom">
        <div class="caption"></div>
        <div class="doing"></div>
      </footer>
      <div class="leave"></div>
      <dialog class="help" aria-labelledby="help-title"></dialog>
      <dialog class="isolation-table" aria-labelledby="isolation-title"></dialog>
      <dialog class="hub" aria-labelledby="hub-title"></dialog>
      <dialog class="explanation" aria-labelledby="explanation-title"></dialog>
      <div class="live unseen" aria-live="polite"></div>
    </div>`,
    root,
  );
  const find = <T extends HTMLElement = HTMLElement>(selector: string): T => {
    const element = root.querySelector<T>(selector);
    if (!element) throw new Error(`The page has no ${selector}`);
    return element;
  };
  return {
    page: find('.page'),
    skip: find('.skip'),
    top: find('.top'),
    notices: find('.notices'),
    stage: find('.stage'),
    overlay: find('.overlay'),
    machines: find('.machines'),
    ledger: find('.ledger'),
    mirror: find('.mirror'),
    bench: find('.bench'),
    inspector: find('.inspector'),
    controls: find('.controls'),
    caption: find('.caption'),
    doing: find('.doing'),
    leave: find('.leave'),
    help: find('dialog.help'),
    explanation: find('dialog.explanation'),
    isolation: find('dialog.isolation-table'),
    hub: find('dialog.hub'),
    live: find('.live'),
  };
}
