import type { AwkCell } from './AwkCell.ts';
import { AwkError } from './AwkError.ts';

type AwkArray = Map<string, AwkCell>;

/** What a name stands for; an array made of a parameter is its caller's too. */
interface Slot {
  value: AwkCell | AwkArray | undefined;
  readonly origin: Slot | null;
}

/** Variables of a program, and of the functions it is in. */
export class AwkScope {
  private readonly globals = new Map<string, Slot>();
  private readonly frames: Map<string, Slot>[] = [];

  private slot(name: string): Slot {
    const local = this.frames.at(-1)?.get(name);
    if (local) return local;
    let slot = this.globals.get(name);
    if (!slot) {
      slot = { value: undefined, origin: null };
      this.globals.set(name, slot);
    }
    return slot;
  }

  get(name: string): AwkCell {
    const { value } = this.slot(name);
    if (value instanceof Map) throw new AwkError(`Not a scalar: ${name}`);
    return value ?? null;
  }

  set(name: string, value: AwkCell): void {
    const slot = this.slot(name);
    if (slot.value instanceof Map) throw new AwkError(`Not a scalar: ${name}`);
    slot.value = value;
  }

  /** The array of a name; one is made where it is nothing yet. */
  array(name: string): AwkArray {
    let slot: Slot | null = this.slot(name);
    if (slot.value instanceof Map) return slot.value;
    if (slot.value !== undefined && slot.value !== null)
      throw new AwkError(`Not an array: ${name}`);
    const made: AwkArray = new Map();
    for (; slot; slot = slot.origin) slot.value = made;
    return made;
  }

  isArray(name: string): boolean {
    return this.slot(name).value instanceof Map;
  }

  get depth(): number {
    return this.frames.length;
  }

  /** The parameters of a call: values, or names of the caller's that may be arrays. */
  enter(
    parameters: readonly string[],
    given: readonly (AwkCell | { readonly name: string })[],
  ): void {
    const frame = new Map<string, Slot>();
    for (const [index, parameter] of parameters.entries()) {
      const one = given[index];
      const isName = typeof one === 'object' && one !== null && 'name' in one;
      if (!isName) frame.set(parameter, { value: one, origin: null });
      else {
        const slot = this.slot(one.name);
        frame.set(parameter, { value: slot.value, origin: slot });
      }
    }
    this.frames.push(frame);
  }

  leave(): void {
    this.frames.pop();
  }
}
