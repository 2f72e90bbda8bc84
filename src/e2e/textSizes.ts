import type { Page } from 'playwright';

/** Every piece of text shown inside the elements that `selector` names, with its rendered size, CSS px. */
export function textSizes(
  page: Page,
  selector: string,
): Promise<{ readonly text: string; readonly sizePx: number }[]> {
  return page.evaluate((places) => {
    const found: { text: string; sizePx: number }[] = [];
    for (const place of document.querySelectorAll(places)) {
      const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        const text = walker.currentNode.textContent?.trim();
        if (!parent || !text || !parent.checkVisibility({ opacityProperty: true })) continue;
        // There for ears only.
        if (parent.closest('.unseen, .skip, .page:not(.mirrored) .mirror')) continue;
        const size = Number.parseFloat(getComputedStyle(parent).fontSize);
        // 16 px at 1080 comes out as 16.0002; what is a hundredth off is right.
        found.push({ text, sizePx: Math.round(size * 100) / 100 });
      }
    }
    return found;
  }, selector);
}
