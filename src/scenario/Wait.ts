/**
 * When a step is over.
 * - `allReady`: nothing is starting any more, and every host the step acts on has an instance ready
 * - `refused`: every host the step acts on shows a refusal
 * - `idle`: nothing starts, stops or is fetched, on any host, and none is on its way up
 * - `up`: every host the step acts on is up; the lecture leaps over the weeks until then
 * - `typed`: the step's commands are left to the person, or to `Lecture.typeForThem`; over when all have ended
 * - a number: that many virtual ms after the step began; 0 is at once
 */
export type Wait = 'allReady' | 'refused' | 'idle' | 'up' | 'typed' | number;
