import type { RegexStep } from './RegexStep.ts';

/**
 * Tells of a character whether a match can begin with it, so that a search may pass over what cannot: most of
 * most texts.
 * @returns null where a match may take no character, or depends on the place: nothing can be passed over then
 */
export function startTest(steps: readonly RegexStep[]): ((char: string) => boolean) | null {
  const tests: ((char: string) => boolean)[] = [];
  const seen = new Set<number>();
  const places = [0];
  for (let place = places.pop(); place !== undefined; place = places.pop()) {
    const step = steps[place];
    if (!step || seen.has(place)) continue;
    seen.add(place);
    if (step.kind === 'char') tests.push(step.test);
    else if (step.kind === 'jump') places.push(step.to);
    else if (step.kind === 'split') places.push(step.first, step.second);
    else if (step.kind === 'save' || step.kind === 'moved') places.push(place + 1);
    else return null;
  }
  const known = new Map<string, boolean>();
  return (char) => {
    let canStart = known.get(char);
    if (canStart === undefined) {
      canStart = tests.some((test) => test(char));
      known.set(char, canStart);
    }
    return canStart;
  };
}
