import { expect, test } from 'vitest';
import type { Agent } from './directive.ts';
import { toldWords } from './told-words.ts';

const agent = (text: string, role: Agent['role'] = 'does'): Agent => ({ body: text, role, text, office: null });

test.each<[string, readonly Agent[], string]>([
  ['one', [agent('Sở Y tế')], 'Sở Y tế'],
  ['several', [agent('Sở Y tế', 'lead'), agent('UBND huyện')], 'Sở Y tế, UBND huyện'],
  ['who helps is not told where another leads', [agent('Sở Y tế', 'lead'), agent('Sở Nội vụ', 'with')], 'Sở Y tế'],
  ['who helps, alone', [agent('Sở Tài chính', 'with')], 'Sở Tài chính'],
  ['nobody known', [], 'đơn vị được giao'],
])('%s', (_, agents, words) => {
  expect(toldWords({ agents: [...agents], text: 'đơn vị được giao' })).toBe(words);
});
