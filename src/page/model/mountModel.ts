import { render } from 'lit';
import 'uplot/dist/uPlot.min.css';
import type { Language } from '../../i18n/Language.ts';
import type { ThemeName } from '../../look/ThemeName.ts';
import { drawPlot } from './drawPlot.ts';
import './model.css';
import type { ModelActions } from './ModelActions.ts';
import type { ModelFacts } from './ModelFacts.ts';
import { modelPage } from './modelPage.ts';
import { modelTextOf } from './modelTextOf.ts';
import { plotPoints } from './plotPoints.ts';

/** The mounted page; `update` renders anew when language or theme has changed. */
export interface ModelView {
  update(language: Language, theme: ThemeName): void;
  /** Brings a constant into view, or the beginning of the page, and puts the focus there. */
  show(constant: string | null): void;
}

/** Builds “The model” inside `place`. */
export function mountModel(
  place: HTMLElement,
  facts: ModelFacts,
  actions: ModelActions,
): ModelView {
  let shown = '';
  let removePlots: readonly (() => void)[] = [];
  // The address belongs to the app: links within the page scroll, and are not written into it.
  place.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (!link) return;
    event.preventDefault();
    focusOn(link.getAttribute('href')?.slice(1) ?? '');
  });

  function focusOn(id: string): void {
    const target = document.getElementById(id);
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  }

  return {
    update(language, theme) {
      const key = `${language} ${theme}`;
      if (key === shown) return;
      shown = key;
      for (const remove of removePlots) remove();
      render(modelPage(facts, language, actions), place);
      const text = modelTextOf[language];
      removePlots = [...place.querySelectorAll<HTMLElement>('.plot')].flatMap((plot) => {
        const rows = facts.validation.filter(({ table }) => table === plot.dataset['table']);
        const points = plotPoints(rows);
        return points.x.length > 0 ? [drawPlot(plot, points, text.validation, language)] : [];
      });
    },
    show(constant) {
      focusOn(constant === null ? 'model-title' : `constant-${constant}`);
    },
  };
}
