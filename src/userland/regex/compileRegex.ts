import type { RegexNode } from './RegexNode.ts';
import type { RegexStep } from './RegexStep.ts';
import { RegexSyntaxError } from './RegexSyntaxError.ts';

const mostSteps = 20_000;

/** A tree as a program. @throws RegexSyntaxError where repetitions of repetitions make it too long */
export function compileRegex(
  tree: RegexNode,
  groups: number,
): { readonly steps: readonly RegexStep[]; readonly slots: number } {
  const steps: RegexStep[] = [];
  let slots = 2 * (groups + 1);
  const add = <Step extends RegexStep>(step: Step): Step => {
    if (steps.length >= mostSteps) throw new RegexSyntaxError('too big');
    steps.push(step);
    return step;
  };
  const optional = (inner: () => void) => {
    const split = add({ kind: 'split', first: steps.length + 1, second: 0 });
    inner();
    split.second = steps.length;
  };
  const emit = (node: RegexNode): void => {
    switch (node.kind) {
      case 'char':
      case 'anchor':
      case 'back':
        add(node);
        break;
      case 'sequence':
        node.nodes.forEach(emit);
        break;
      case 'group':
        add({ kind: 'save', slot: 2 * node.index });
        emit(node.node);
        add({ kind: 'save', slot: 2 * node.index + 1 });
        break;
      case 'choice': {
        const ends: { kind: 'jump'; to: number }[] = [];
        node.nodes.forEach((one, index) => {
          const isLast = index === node.nodes.length - 1;
          if (isLast) emit(one);
          else
            optional(() => {
              emit(one);
              ends.push(add({ kind: 'jump', to: 0 }));
            });
        });
        for (const end of ends) end.to = steps.length;
        break;
      }
      case 'repeat': {
        for (let count = 0; count < node.least; count += 1) emit(node.node);
        if (node.most === Infinity) {
          const start = steps.length;
          const slot = slots++;
          optional(() => {
            add({ kind: 'save', slot });
            emit(node.node);
            add({ kind: 'moved', slot });
            add({ kind: 'jump', to: start });
          });
        } else {
          const rest = (left: number): void => {
            if (left > 0)
              optional(() => {
                emit(node.node);
                rest(left - 1);
              });
          };
          rest(node.most - node.least);
        }
      }
    }
  };
  add({ kind: 'save', slot: 0 });
  emit(tree);
  add({ kind: 'save', slot: 1 });
  add({ kind: 'match' });
  return { steps, slots };
}
