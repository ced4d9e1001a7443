import { afterEach, expect, test, vi } from 'vitest';
import { giveMemoryBack } from './give-memory-back.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['nothing is said of it: at once', undefined, '0'],
  ['the environment says when: then', '50', '50'],
])('%s', (_, given, kept) => {
  vi.stubEnv('MIMALLOC_PURGE_DELAY', given);
  giveMemoryBack();
  expect(process.env['MIMALLOC_PURGE_DELAY']).toBe(kept);
});
