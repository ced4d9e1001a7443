import { expect, test } from 'vitest';
import { ServiceHealth } from './service-health.ts';

const watched = () => {
  let now = 1000;
  const health = new ServiceHealth(() => now);
  return { health, pass: (time: number) => void (now += time) };
};

/** How long it is not asked from now on, in seconds. */
const pauseOf = ({ health, pass }: ReturnType<typeof watched>): number => {
  for (let seconds = 0; seconds < 1000; seconds++) {
    if (health.isAsked) return seconds;
    pass(1000);
  }
  return Infinity;
};

test('a service that fails is asked again after pauses that grow, never later than in two minutes', () => {
  const one = watched();
  expect(one.health.isAsked).toBe(true);
  const pauses = Array.from({ length: 7 }, () => {
    one.health.failed();
    return pauseOf(one);
  });
  expect(pauses).toEqual([5, 10, 20, 40, 80, 120, 120]);
});

test('one that answered is asked again soon after it fails', () => {
  const one = watched();
  one.health.failed();
  one.health.failed();
  pauseOf(one);
  one.health.answered();
  one.health.failed();
  expect(pauseOf(one)).toBe(5);
});

test('it is asked at once where the network is back; the next pause is as long as it would have been', () => {
  const one = watched();
  one.health.failed();
  one.health.tryAgain();
  expect(one.health.isAsked).toBe(true);
  one.health.failed();
  expect(pauseOf(one)).toBe(10);
});
