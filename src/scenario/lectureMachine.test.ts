import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import { lectureMachine } from './lectureMachine.ts';

/** A running lecture, and the steps it entered, in order. */
function lecture() {
  const entered: number[] = [];
  const machine = lectureMachine.provide({
    actions: { enterStep: ({ context }) => entered.push(context.stepIndex) },
  });
  return { actor: createActor(machine).start(), entered };
}
const open = (autoplay: boolean, stepIndex = 0) =>
  ({ type: 'chapter.open', stepCount: 3, stepIndex, autoplay }) as const;

test('a chapter that plays itself goes through every step, then hands over', () => {
  const { actor, entered } = lecture();
  actor.send(open(true));
  for (let step = 0; step < 3; step += 1) {
    expect(actor.getSnapshot().value).toEqual({ autoplay: 'acting' });
    actor.send({ type: 'step.settled' });
    expect(actor.getSnapshot().value).toEqual({ autoplay: 'reading' });
    actor.send({ type: 'caption.read' });
  }
  expect(actor.getSnapshot().value).toEqual({ handedOver: 'settled' });
  expect(entered).toEqual([0, 1, 2]);
});

test('a person who acts stops the autoplay, without starting the step again', () => {
  const { actor, entered } = lecture();
  actor.send(open(true));
  actor.send({ type: 'hand.taken' });
  expect(actor.getSnapshot().value).toEqual({ handedOver: 'acting' });
  actor.send({ type: 'step.settled' });
  actor.send({ type: 'caption.read' });
  expect(actor.getSnapshot().value).toEqual({ handedOver: 'settled' });
  expect(entered).toEqual([0]);
});

test('a person steps on and back, within the chapter', () => {
  const { actor, entered } = lecture();
  actor.send(open(false));
  actor.send({ type: 'step.previous' });
  for (let press = 0; press < 4; press += 1) actor.send({ type: 'step.next' });
  actor.send({ type: 'step.previous' });
  actor.send({ type: 'step.goto', stepIndex: 0 });
  actor.send({ type: 'step.goto', stepIndex: 3 });
  expect(entered).toEqual([0, 1, 2, 1, 0]);
  expect(actor.getSnapshot().value).toEqual({ handedOver: 'acting' });
});

test('next during the autoplay hands over at the next step', () => {
  const { actor, entered } = lecture();
  actor.send(open(true));
  actor.send({ type: 'step.next' });
  expect(actor.getSnapshot().value).toEqual({ handedOver: 'acting' });
  expect(entered).toEqual([0, 1]);
});

test('the autoplay can be asked for again: it goes on, and begins anew after the last step', () => {
  const { actor, entered } = lecture();
  actor.send(open(false, 1));
  actor.send({ type: 'autoplay.start' });
  expect(actor.getSnapshot().value).toEqual({ autoplay: 'acting' });
  expect(entered).toEqual([1]);
  actor.send({ type: 'step.settled' });
  actor.send({ type: 'hand.taken' });
  actor.send({ type: 'autoplay.start' });
  expect(entered).toEqual([1, 2]);
  actor.send({ type: 'step.settled' });
  actor.send({ type: 'caption.read' });
  actor.send({ type: 'autoplay.start' });
  expect(actor.getSnapshot().value).toEqual({ autoplay: 'acting' });
  expect(entered).toEqual([1, 2, 0]);
});

test('a closed chapter does not move', () => {
  const { actor, entered } = lecture();
  actor.send(open(false));
  actor.send({ type: 'chapter.close' });
  actor.send({ type: 'step.next' });
  expect(actor.getSnapshot().value).toBe('idle');
  expect(entered).toEqual([0]);
});
