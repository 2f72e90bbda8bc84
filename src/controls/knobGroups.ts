import type { BindingParams } from 'tweakpane';
import { localeOf } from '../i18n/localeOf.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import type { ControlsView } from './ControlsView.ts';
import type { KnobValues } from './KnobValues.ts';

/** Knobs that do the same to the run when turned. */
export interface KnobGroup {
  readonly title: string;
  readonly knobs: readonly (readonly [keyof KnobValues, BindingParams])[];
}

/** The knobs by what turning them restarts, labels in the view's language. */
export function knobGroups(view: ControlsView): readonly KnobGroup[] {
  const { effect, knob, clone, estimated, speed } = messagesOf[view.language].controls;
  const option = <T>(text: string, value: T) => ({ text, value });
  const guests = view.guests.map(({ id, name, estimated: isGuess }) =>
    option(isGuess ? estimated({ name }) : name, id),
  );
  const speeds = view.speeds.map((value) =>
    option(speed({ speed: value.toLocaleString(localeOf[view.language]) }), value),
  );
  return [
    {
      title: effect.empties,
      knobs: [
        ['memory', { label: knob.memory, min: 4, max: 128, step: 4 }],
        ['cores', { label: knob.cores, min: 1, max: 64, step: 1 }],
        ['disk', { label: knob.disk, min: 32, max: 2048, step: 32 }],
        ['serversOwned', { label: knob.serversOwned }],
        ['seed', { label: knob.seed, min: 0, max: 9999, step: 1 }],
      ],
    },
    {
      title: effect.next,
      knobs: [
        ['guestOs', { label: knob.guestOs, options: guests }],
        ['vmMemory', { label: knob.vmMemory, min: 0.25, max: 16, step: 0.25 }],
        ['overcommit', { label: knob.overcommit, min: 1, max: 4, step: 0.1 }],
        [
          'cloneKind',
          {
            label: knob.cloneKind,
            options: [option(clone.full, 'full'), option(clone.linked, 'linked')],
          },
        ],
        ['containerMemory', { label: knob.containerMemory, min: 0, max: 1024, step: 2 }],
        ['containerPids', { label: knob.containerPids, min: 0, max: 500, step: 10 }],
        ['preloaded', { label: knob.preloaded }],
      ],
    },
    {
      title: effect.now,
      knobs: [
        ['ksm', { label: knob.ksm }],
        ['swap', { label: knob.swap, min: 0, max: 16, step: 0.5 }],
        ['speed', { label: knob.speed, options: speeds }],
      ],
    },
  ];
}
