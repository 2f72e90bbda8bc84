import type { Run } from '../kernel/Wait.ts';
import type { Assignment } from './Node.ts';
import type { Shell } from './Shell.ts';

/** Works out what assignments assign, and assigns it. */
export class Assigner {
  private readonly shell: Shell;

  constructor(shell: Shell) {
    this.shell = shell;
  }

  /** The text an assignment gives its variable or element. */
  *value({ name, index, isAdded, value }: Assignment): Run<string> {
    const { shell } = this;
    const text = yield* shell.expander.text(value, true);
    const isInteger = shell.state.variables.get(name)?.isInteger === true;
    if (!isAdded) return isInteger ? yield* shell.expander.evaluate(text) : text;
    const key = index ? yield* shell.expander.key(name, index) : null;
    const before = (key === null ? shell.get(name) : shell.arrays.get(name, key)) ?? '';
    return isInteger ? yield* shell.expander.evaluate(`(${before || 0})+(${text})`) : before + text;
  }

  /** @returns the text that was assigned, null for a list */
  *assign(one: Assignment): Run<string | null> {
    if (one.list) {
      yield* this.assignList(one, one.list);
      return null;
    }
    const value = yield* this.value(one);
    yield* this.shell.expander.assign(one.name, one.index, value);
    return value;
  }

  private *assignList({ name, isAdded }: Assignment, list: NonNullable<Assignment['list']>): Run {
    const { arrays, expander } = this.shell;
    const variable = arrays.make(name, false);
    const elements = new Map(isAdded ? variable.elements : []);
    let next = isAdded && !variable.isKeyed ? Number(arrays.keys(name).at(-1) ?? -1) + 1 : 0;
    for (const { index, value } of list) {
      if (index) {
        const key = yield* expander.key(name, index);
        elements.set(key, yield* expander.text(value, true));
        next = Number(key) + 1;
        continue;
      }
      for (const field of yield* expander.fields([value])) {
        elements.set(String(next), field);
        next += 1;
      }
    }
    arrays.replace(name, [...elements]);
  }
}
