import { Pane } from 'tweakpane';
import './tweakpane.css';
import type { Controls } from './Controls.ts';
import type { ControlsActions } from './ControlsActions.ts';
import type { ControlsView } from './ControlsView.ts';
import { knobGroups } from './knobGroups.ts';
import { knobPatch } from './knobPatch.ts';
import { nameKnob } from './nameKnob.ts';
import { readKnobs } from './readKnobs.ts';

/** Builds the knobs inside `container`; a drag wishes once, when it ends. */
export function mountControls(
  container: HTMLElement,
  first: ControlsView,
  actions: ControlsActions,
): Controls {
  let view = first;
  const values = readKnobs(first);
  let shown = '';
  let builtFor = '';
  let pane: Pane | null = null;
  let refreshing = false;
  let renames: (() => void)[] = [];

  function build(): void {
    pane?.dispose();
    pane = new Pane({ container });
    renames = [];
    for (const { title, knobs } of knobGroups(view)) {
      const folder = pane.addFolder({ title });
      for (const [knob, params] of knobs) {
        const binding = folder.addBinding(values, knob, params);
        const { min, max } = params as { min?: number; max?: number };
        const rename = () =>
          nameKnob(
            binding.element,
            params.label ?? knob,
            { ...(min !== undefined && { min }), ...(max !== undefined && { max }) },
            values[knob],
          );
        rename();
        renames.push(rename);
        binding.on('change', ({ last }) => {
          rename();
          if (!last || refreshing) return;
          if (knob === 'speed') actions.setSpeed(values.speed);
          else {
            const patch = knobPatch(knob, values, view.config);
            actions.dispatch({ type: 'run.configure', patch });
          }
        });
      }
    }
  }

  function update(next: ControlsView): void {
    view = next;
    const now = readKnobs(next);
    const signature = JSON.stringify(now);
    const language = `${next.language} ${next.guests.length}`;
    const moved = signature !== shown;
    if (moved) Object.assign(values, now);
    shown = signature;
    if (language !== builtFor) build();
    else if (moved) {
      // Tweakpane reports a refresh as a change; only people's changes are wishes.
      refreshing = true;
      pane?.refresh();
      refreshing = false;
      for (const rename of renames) rename();
    }
    builtFor = language;
  }

  update(first);
  return { update, dispose: () => pane?.dispose() };
}
