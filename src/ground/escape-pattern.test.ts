import { expect, test } from 'vitest';
import { escapePattern } from './escape-pattern.ts';

test.each(['a.b', '(mẫu', 'x*', '[1]', 'a|b', '^$', '1+1?', '\\d', '{2}', 'Đắk R’Lấp', ''])(
  '%j is found as it is, and nothing else is',
  (words) => {
    const pattern = new RegExp(`^${escapePattern(words)}$`, 'u');
    expect(words).toMatch(pattern);
    expect(`${words}x`).not.toMatch(pattern);
  },
);
