import type { Page } from 'playwright';

/** What Tab comes by on its way once round the page, each as its name and tag. */
export interface FocusStops {
  readonly reached: readonly string[];
  /** Can be pressed or typed into, but Tab passes it by. */
  readonly missed: readonly string[];
  /** Reached, but nothing on the screen says so. */
  readonly unseen: readonly string[];
}

/** Presses Tab until it comes round. */
export async function focusStops(page: Page): Promise<FocusStops> {
  const wanted = await page.evaluate(() => {
    const seen = (element: Element): boolean =>
      element.checkVisibility() && !element.closest('[inert]');
    const all = [...document.querySelectorAll('a[href], button, select, input, [tabindex="0"]')];
    return all
      .filter((element) => seen(element) && !element.matches(':disabled'))
      .map((element, index) => {
        // A radio group is one stop.
        const group = element.matches('[type=radio]') ? (element as HTMLInputElement).name : '';
        const name = group || element.getAttribute('aria-label') || element.textContent.trim();
        (element as HTMLElement).dataset['stop'] =
          group || `${index} ${name} (${element.localName})`;
        return (element as HTMLElement).dataset['stop'] ?? '';
      });
  });
  const reached: string[] = [];
  const unseen: string[] = [];
  for (let press = 0; press < wanted.length + 2; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || focused === document.body) return null;
      // A radio or file input is drawn by the label's text beside it.
      const drawn = focused.matches('.unseen, [type=radio]') ? focused.nextElementSibling : focused;
      const { outlineStyle, outlineWidth } = getComputedStyle(drawn ?? focused);
      const box = (drawn ?? focused).getBoundingClientRect();
      return {
        name: focused.dataset['stop'] ?? focused.outerHTML.slice(0, 80),
        isSeen:
          outlineStyle !== 'none' &&
          parseFloat(outlineWidth) >= 2 &&
          box.width > 0 &&
          box.right > 0 &&
          box.bottom > 0 &&
          box.left < innerWidth &&
          box.top < innerHeight,
      };
    });
    if (!stop || reached.includes(stop.name)) break;
    reached.push(stop.name);
    if (!stop.isSeen) unseen.push(stop.name);
  }
  return {
    reached,
    missed: [...new Set(wanted)].filter((stop) => !reached.includes(stop)),
    unseen,
  };
}
