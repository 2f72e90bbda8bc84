import { expect, test } from 'vitest';
import type { Call } from '../../engine/http/Call.ts';
import { RequestTrail } from './RequestTrail.ts';

/** A clock set by hand; nothing waits on it here. */
const clockAt = (nowMs: number) => ({ nowMs, epochMs: 0, after: () => () => {} });
const asked = (path: string) => ({ method: 'GET', path }) as Call;

test('a request walks its road and is answered at its end', () => {
  const clock = clockAt(0);
  const trail = new RequestTrail(clock);
  trail.onAnswer(trail.onCall(asked('/containers/json')), 200);
  expect(trail.requests.at(-1)).toMatchObject({ hop: 'client', status: null });
  clock.nowMs = 150;
  expect(trail.requests.at(-1)).toMatchObject({ hop: 'api', status: null });
  clock.nowMs = 1000;
  expect(trail.requests.at(-1)).toMatchObject({ hop: 'dockerd', status: 200 });
});

test('after a burst the next request is seen at once: what would wait longer than a walk is left out', () => {
  const clock = clockAt(0);
  const trail = new RequestTrail(clock);
  for (let at = 0; at < 100; at += 1) trail.onCall(asked(`/containers/c${at}/json`));
  clock.nowMs = 700;
  expect(trail.requests.at(-1)).toMatchObject({ path: '/containers/c99/json' });
  clock.nowMs = 1500;
  trail.onCall(asked('/images/json'));
  expect(trail.requests.at(-1)).toMatchObject({ path: '/images/json', hop: 'client' });
});
