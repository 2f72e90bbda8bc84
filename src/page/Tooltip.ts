import { formatBytes } from '../i18n/formatBytes.ts';
import type { Language } from '../i18n/Language.ts';
import { localeOf } from '../i18n/localeOf.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import type { Catalogue } from '../world/Catalogue.ts';
import { MemoryKind } from '../world/MemoryKind.ts';
import type { WorldSnapshot } from '../world/WorldSnapshot.ts';
import type { ExplanationView } from './ExplanationView.ts';

const besidePx = 14;

/** What the pointer is over: its name, its bytes, and where the number comes from. */
export class Tooltip {
  private readonly box = document.createElement('div');

  constructor(root: HTMLElement) {
    this.box.className = 'tooltip';
    // The text mirror and the inspector say the same to those who do not point.
    this.box.setAttribute('aria-hidden', 'true');
    this.box.hidden = true;
    root.append(this.box);
  }

  hide(): void {
    this.box.hidden = true;
  }

  /** @param x @param y client CSS px of the pointer */
  show(
    about: ExplanationView,
    snapshot: WorldSnapshot,
    catalogue: Catalogue,
    language: Language,
    x: number,
    y: number,
  ): void {
    const { words, stage } = messagesOf[language];
    const kind = MemoryKind.find((one) => one === about.topic);
    const host = snapshot.hosts.find(({ id }) => id === about.hostId);
    const { explanation } = about;
    // The first answer is still being fetched: pointing on, a moment later, shows it.
    if (!kind || !host || !explanation) {
      this.hide();
      return;
    }
    const bytes = 'valueBytes' in explanation ? explanation.valueBytes : 0;
    const size = formatBytes(bytes, language);
    const exact = new Intl.NumberFormat(localeOf[language]).format(bytes);
    const app = about.row === null ? null : catalogue.apps[host.instances.app[about.row] ?? 0];
    const name =
      app && about.row !== null
        ? stage.tooltip.instance(
            host.nameOf?.(about.row) ?? stage.instance(app.name, about.row + 1),
            words.kind[kind],
          )
        : words.kind[kind];
    const sources = [...new Set(about.citations.map(({ source }) => source))].slice(0, 2);
    const lines = [
      name,
      stage.tooltip.size(`${size.digits} ${size.unit}`, exact),
      ...sources.map((source) => stage.tooltip.source(source)),
    ];
    this.box.replaceChildren(
      ...lines.map((line, index) => {
        const element = document.createElement(index === 0 ? 'strong' : 'span');
        element.textContent = line;
        return element;
      }),
    );
    this.box.hidden = false;
    const { width, height } = this.box.getBoundingClientRect();
    const left = Math.max(8, Math.min(x + besidePx, innerWidth - width - 8));
    const top = y + besidePx + height > innerHeight ? y - besidePx - height : y + besidePx;
    this.box.style.translate = `${left}px ${Math.max(8, top)}px`;
  }
}
