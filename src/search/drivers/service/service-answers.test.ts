import { describe, expect, test } from 'vitest';
import { answersBy } from '../../answer/ask.ts';
import { answerPart } from '../../answer/answer-part.ts';
import { readPart } from '../../answer/protocol.ts';
import type { OpenAnswer } from '../../answer/answer.ts';
import { facetNames, readAddress, type FacetName } from '../../plan/address.ts';
import { groupKinds } from '../../plan/asked-groups.ts';
import type { DocumentText } from '../../port.ts';
import { openEngine } from '../postings/open-engine.ts';
import { openTexts } from '../texts/open-texts.ts';
import { serviceAnswers, ServiceFault } from './service-answers.ts';

const texts = Array.from({ length: 30 }, (_, i): DocumentText => ({
  ...{ id: `v-${i}`, text: i % 2 === 0 ? 'Khử khuẩn trường học.' : 'Khử và khuẩn; 4 tại chỗ.', provisions: [] },
  ...{ type: null, number: null, title: null, titleMark: null, issuer: null, withdrawn: null },
  date: `20${String(10 + (i % 12)).padStart(2, '0')}-05-01`,
}));
const own = answersBy(openEngine(openTexts(texts)), { tables: { types: [], synonyms: [] }, bodyHeads: [] });
const asked: string[] = [];
/** A service: what it sends has been JSON. */
const answering = async (address: string): Promise<Response> => {
  const { pathname, search, searchParams } = new URL(address);
  asked.push(pathname + search);
  const part = readPart(pathname.slice('/tim/'.length), searchParams);
  if (part === null) return new Response('', { status: 400 });
  return Response.json(await answerPart(own.ask(readAddress(search)), part));
};
const serving = (fetch: (address: string, options: RequestInit) => Promise<Response>, patience = 5000) =>
  serviceAnswers('https://kho.example/tim/', { patience, fetch });

test.each(['?q=khử khuẩn', '?q=4 tại chỗ&sap-xep=moi-nhat', '?q=không có đâu', '?sap-xep=cu-nhat', '?q=năm:2012'])(
  'what a service answers to %s is what the page would have found itself',
  async (search) => {
    const state = readAddress(search);
    const [here, there] = [own.ask(state), serving(answering).ask(state)];
    const answered = async (answer: OpenAnswer): Promise<unknown> => {
      const groups = groupKinds.map(async (group) => {
        const ids: string[] = [];
        let cursor: string | null = null;
        // By pieces of another size than what came with the answer.
        for (let step = 0; step < 40; step++) {
          const page = await answer.results(group, cursor, 6);
          ids.push(...page.results.map(({ id }) => id));
          cursor = page.next;
          if (cursor === null) break;
        }
        return ids;
      });
      const facets = await answer.facets(facetNames as readonly FacetName[]);
      const parts = [
        await answer.archive(),
        await answer.head(),
        await Promise.all(groups),
        facets,
        await answer.near(),
      ];
      return JSON.parse(JSON.stringify(parts)) as unknown;
    };
    expect(await answered(there)).toEqual(await answered(here));
  },
);

test('the first results come with the answer, in one request', async () => {
  asked.length = 0;
  const answer = serving(answering).ask(readAddress('?q=khử khuẩn'));
  await answer.head();
  expect((await answer.results('exact', null, 6)).results).toHaveLength(6);
  expect((await answer.results('exact', null, 6)).next).toBe('^6');
  const { results, next } = await answer.results('exact', null, 10);
  expect(next).not.toMatch(/^\^/);
  expect([results.length, asked.length]).toEqual([10, 1]);
  expect((await answer.results('exact', next, 90)).results).toHaveLength(5);
  expect((await answer.results('related', null, 20)).results).toHaveLength(15);
  expect(asked.map((address) => address.replace(/\?.*?(?=nhom|$)/, ' '))).toEqual([
    '/tim/ ',
    expect.stringMatching(/^\/tim\/tiep nhom=exact&tu=/),
    '/tim/tiep nhom=related&so=20',
  ]);
});

const silent = (_: string, { signal }: RequestInit): Promise<Response> =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));

describe('no answer is said as none', () => {
  const whole = async (): Promise<Record<string, Record<string, unknown>>> =>
    (await (await answering('https://kho.example/tim/?q=khử')).json()) as never;
  test.each<[string, () => Promise<Response> | Response, boolean]>([
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), true],
    ['a fault of the service', () => new Response('', { status: 500 }), true],
    ['a part of the archive is down', () => Response.json({ fault: 'silent' }, { status: 503 }), true],
    ['too many requests', () => new Response('', { status: 429 }), true],
    ['no service at all', () => new Response('<p>404</p>', { status: 404 }), true],
    ['a query that it does not take', () => Response.json({ fault: 'query-length' }, { status: 400 }), false],
    ['the page of a portal', () => new Response('<p>Đăng nhập</p>'), true],
    ['other JSON', () => Response.json({ ok: true }), true],
    ['a list', () => Response.json([]), true],
    ['half of an answer', async () => Response.json({ ...(await whole()), first: {} }), true],
    [
      'counts that are none',
      async () => Response.json({ ...(await whole()), head: { ...(await whole())['head'], left: {} } }),
      true,
    ],
  ])('%s', async (_, respond, isDown) => {
    const fault = await serving(async () => respond())
      .ask(readAddress('?q=khử'))
      .head()
      .catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(ServiceFault);
    expect((fault as ServiceFault).isDown).toBe(isDown);
  });

  test('silence, after a while', async () => {
    const answer = serving(silent, 20).ask(readAddress('?q=khử'));
    await expect(answer.head()).rejects.toThrow(ServiceFault);
    await expect(answer.results('exact', null, 6)).rejects.toThrow(ServiceFault);
    await expect(answer.facets(['nam'])).rejects.toThrow(ServiceFault);
  });
});
