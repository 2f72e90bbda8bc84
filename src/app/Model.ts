import type { ModelView } from '../page/model/mountModel.ts';
import type { App } from './App.ts';

const pageParameter = 'page';
const pageName = 'model';

/** “The model”, over the app: loaded when first opened, and a place in the browser's history. */
export class Model {
  isOpen: boolean;
  private readonly app: App;
  private readonly place = document.createElement('main');
  private readonly under: Element | null;
  private mounted: ModelView | null = null;
  private loading = false;
  private constant: string | null = null;
  private returnTo: Element | null = null;

  constructor(app: App, root: HTMLElement) {
    this.app = app;
    this.under = root.firstElementChild;
    this.isOpen = isAsked();
    this.place.className = 'model';
    this.place.setAttribute('aria-labelledby', 'model-title');
    this.place.hidden = true;
    root.append(this.place);
    addEventListener('popstate', () => this.setOpen(isAsked()));
  }

  /** Opens the page, at a constant when one is named. */
  open(constant: string | null): void {
    this.constant = constant;
    this.returnTo = document.activeElement;
    this.app.closeDialog(true);
    if (!this.isOpen) write(true);
    this.setOpen(true);
    this.app.refresh();
  }

  close(): void {
    write(false);
    this.setOpen(false);
    this.app.refresh();
  }

  /** To be called every frame. */
  update(): void {
    if (this.place.hidden !== this.isOpen) {
      this.follow();
      return;
    }
    this.place.hidden = !this.isOpen;
    this.under?.toggleAttribute('inert', this.isOpen);
    if (!this.isOpen) {
      if (this.returnTo instanceof HTMLElement) this.returnTo.focus();
      return;
    }
    if (this.mounted) this.show(this.mounted);
    else if (!this.loading) void this.load();
  }

  private follow(): void {
    if (this.isOpen) this.mounted?.update(this.app.language, this.app.theme);
  }

  private setOpen(open: boolean): void {
    this.isOpen = open;
  }

  private show(mounted: ModelView): void {
    mounted.update(this.app.language, this.app.theme);
    mounted.show(this.constant);
    this.constant = null;
  }

  private async load(): Promise<void> {
    this.loading = true;
    const [{ mountModel }, { modelFacts }] = await Promise.all([
      import('../page/model/mountModel.ts'),
      import('./modelFacts.ts'),
    ]);
    this.mounted = mountModel(this.place, await modelFacts(), {
      close: () => this.close(),
      setLanguage: (language) => this.app.change({ language }),
      print: () => print(),
    });
    this.show(this.mounted);
  }
}

function isAsked(): boolean {
  return new URLSearchParams(location.search).get(pageParameter) === pageName;
}

/** Puts the page into the address, or takes it out; an address that cannot be written is no reason to stop. */
function write(open: boolean): void {
  const url = new URL(location.href);
  if (open) url.searchParams.set(pageParameter, pageName);
  else url.searchParams.delete(pageParameter);
  try {
    history.pushState(null, '', url);
  } catch {
    return;
  }
}
