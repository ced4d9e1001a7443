import { afterEach, expect, test, vi } from 'vitest';
import { root } from '../root.ts';
import { compareStep } from './compare-step.ts';

afterEach(() => vi.restoreAllMocks());

test.each([
  ['somebody says so', { SKIP: 'true', PUBLISHED: '' }, 0, 'người chạy đã chọn như thế'],
  ['it is not known with what', { SKIP: 'false', PUBLISHED: ' ' }, 2, 'DIA_CHI'],
  ['nothing was said at all', {}, 2, 'DIA_CHI'],
])('nothing is compared where %s', async (_, env, status, words) => {
  const said: string[] = [];
  for (const stream of ['log', 'error'] as const)
    vi.spyOn(console, stream).mockImplementation((line: string) => void said.push(line));
  expect(await compareStep.run({ root, env })).toBe(status);
  expect(said.join()).toContain(words);
});
