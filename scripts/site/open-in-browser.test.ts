import { expect, test } from 'vitest';
import { openerOf } from './open-in-browser.ts';

test.each([
  ['linux', ['xdg-open', ['http://localhost:1/']]],
  ['freebsd', ['xdg-open', ['http://localhost:1/']]],
  ['darwin', ['open', ['http://localhost:1/']]],
  ['win32', ['cmd', ['/c', 'start', '""', 'http://localhost:1/']]],
] as const)('on %s', (platform, opener) => expect(openerOf(platform, 'http://localhost:1/')).toEqual(opener));
