import { assign, setup } from 'xstate';

interface LectureContext {
  readonly stepIndex: number;
  readonly stepCount: number;
}

type LectureEvent =
  | {
      readonly type: 'chapter.open';
      readonly stepCount: number;
      readonly stepIndex: number;
      readonly autoplay: boolean;
    }
  | { readonly type: 'chapter.close' }
  | { readonly type: 'step.next' }
  | { readonly type: 'step.previous' }
  | { readonly type: 'step.goto'; readonly stepIndex: number }
  /** The step's wait is met. */
  | { readonly type: 'step.settled' }
  /** The caption stood long enough to be read. */
  | { readonly type: 'caption.read' }
  /** Someone did something of their own: a chapter that plays itself stops where it is. */
  | { readonly type: 'hand.taken' }
  | { readonly type: 'autoplay.start' };

const lectureSetup = setup({
  types: { context: {} as LectureContext, events: {} as LectureEvent },
  guards: {
    hasNext: ({ context }) => context.stepIndex + 1 < context.stepCount,
    hasPrevious: ({ context }) => context.stepIndex > 0,
    inChapter: ({ context, event }) =>
      event.type === 'step.goto' && event.stepIndex >= 0 && event.stepIndex < context.stepCount,
    autoplays: ({ event }) => event.type === 'chapter.open' && event.autoplay,
  },
  actions: {
    open: assign(({ event }) =>
      event.type === 'chapter.open'
        ? { stepIndex: event.stepIndex, stepCount: event.stepCount }
        : {},
    ),
    goForward: assign({ stepIndex: ({ context }) => context.stepIndex + 1 }),
    goBack: assign({ stepIndex: ({ context }) => context.stepIndex - 1 }),
    goFirst: assign({ stepIndex: 0 }),
    goTo: assign(({ event }) => (event.type === 'step.goto' ? { stepIndex: event.stepIndex } : {})),
    /** Provided by the page: puts the run at the beginning of `context.stepIndex`. */
    enterStep: () => {},
  },
});

/**
 * A chapter being told. `autoplay` tells itself (acts, lets the caption be read, goes on), then
 * hands over; any move of a person's hands over at once. `enterStep` runs at every step begun.
 */
export const lectureMachine = lectureSetup.createMachine({
  id: 'lecture',
  context: { stepIndex: 0, stepCount: 0 },
  initial: 'idle',
  on: {
    'chapter.open': [
      { guard: 'autoplays', target: '.autoplay', actions: ['open', 'enterStep'] },
      { target: '.handedOver', actions: ['open', 'enterStep'] },
    ],
    'chapter.close': '.idle',
  },
  states: {
    idle: {},
    autoplay: {
      initial: 'acting',
      on: {
        'step.next': {
          guard: 'hasNext',
          target: 'handedOver',
          actions: ['goForward', 'enterStep'],
        },
        'step.previous': {
          guard: 'hasPrevious',
          target: 'handedOver',
          actions: ['goBack', 'enterStep'],
        },
        'step.goto': { guard: 'inChapter', target: 'handedOver', actions: ['goTo', 'enterStep'] },
      },
      states: {
        acting: {
          on: { 'step.settled': 'reading', 'hand.taken': '#lecture.handedOver.acting' },
        },
        reading: {
          on: {
            'caption.read': [
              { guard: 'hasNext', target: 'acting', actions: ['goForward', 'enterStep'] },
              { target: '#lecture.handedOver.settled' },
            ],
            'hand.taken': '#lecture.handedOver.settled',
          },
        },
      },
    },
    handedOver: {
      initial: 'acting',
      on: {
        'step.next': { guard: 'hasNext', target: '.acting', actions: ['goForward', 'enterStep'] },
        'step.previous': {
          guard: 'hasPrevious',
          target: '.acting',
          actions: ['goBack', 'enterStep'],
        },
        'step.goto': { guard: 'inChapter', target: '.acting', actions: ['goTo', 'enterStep'] },
      },
      states: {
        acting: {
          on: { 'step.settled': 'settled', 'autoplay.start': '#lecture.autoplay.acting' },
        },
        // Its caption has been read; at the end it begins anew.
        settled: {
          on: {
            'autoplay.start': [
              {
                guard: 'hasNext',
                target: '#lecture.autoplay.acting',
                actions: ['goForward', 'enterStep'],
              },
              { target: '#lecture.autoplay.acting', actions: ['goFirst', 'enterStep'] },
            ],
          },
        },
      },
    },
  },
});
