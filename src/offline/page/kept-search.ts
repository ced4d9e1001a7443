/** Search without network: over the documents that the device keeps, and it says so. */
import { addresses } from '../../archive/urls.ts';
import { element } from '../../search/client/element.ts';
import { answersBy } from '../../search/answer/ask.ts';
import { shownAtFirst } from '../../search/answer/shown.ts';
import { countSentence } from '../../search/client/result/found-counts.ts';
import { Groups } from '../../search/client/result/groups.ts';
import type { SearchFailure } from '../../search/client/page.ts';
import { openEngine } from '../../search/drivers/postings/open-engine.ts';
import { openTexts } from '../../search/drivers/texts/open-texts.ts';
import { isNarrowed, readAddress } from '../../search/plan/address.ts';
import { mayHaveOperators } from '../../search/plan/may-have-operators.ts';
import { readOperators } from '../../search/plan/operators.ts';
import { planOf, type Plan } from '../../search/plan/plan.ts';
import type { SearchIndex } from '../../search/port.ts';
import { countInFigures } from '../../vietnamese/count-in-figures.ts';
import { kindOf } from '../published.ts';
import { htmlOf, openKeeping } from '../store/keeping.ts';
import { newestOf } from '../store/records.ts';
import { documentTextOf } from './kept-text.ts';

/**
 * Answers a search that could not reach the index. False where nothing is kept to look through: the
 * page then says that the search failed.
 */
export async function searchKept({ state, root, tables, announce, isStale }: SearchFailure): Promise<boolean> {
  const index = await keptIndex(root).catch(() => null);
  const size = (await index?.size()) ?? 0;
  if (index === null || size === 0 || isStale()) return false;
  // What operators ask for is in the index of the site alone; their words are looked for.
  const isCut = mayHaveOperators(state.query) && readOperators(state.query).operators.length > 0;
  const query = isCut ? readOperators(state.query).rest : state.query;
  const answer = answersBy(openEngine(index), { tables, bodyHeads: [] }).ask({
    ...readAddress(''),
    ...{ query, expand: state.expand },
  });
  const head = await answer.head();
  const groups = new Groups({ answer, head, href: addresses(root).marked });
  const shown = shownAtFirst(head);
  const main = element(
    'div',
    { class: 'search-main', 'data-kept-search': String(size) },
    rangeNote(size),
    isCut || isNarrowed(state) ? unappliedNote() : null,
    head.left.exact === 0 ? noneNote(planOf(query, tables, state.expand), size) : null,
    groups.group('exact', shown.exact),
    groups.group('also', shown.also),
    groups.group('related', shown.related),
  );
  await groups.complete();
  if (isStale()) return true;
  announce.show(main);
  announce.say(`Trong ${countInFigures(size)} văn bản đã giữ: ${countSentence(head)}`);
  return true;
}

/** The documents of the pages that a device keeps for a site, each once, in its newest version. */
async function keptIndex(root: string): Promise<SearchIndex> {
  const keeping = await openKeeping(root);
  const pages = (await keeping.database.getAll('pages')).filter(({ path }) => kindOf(path) === 'document');
  const newest = [...Map.groupBy(pages, ({ path }) => path).values()].flatMap((versions) => newestOf(versions) ?? []);
  const texts = await Promise.all(
    newest.map(async (page) =>
      documentTextOf(await htmlOf(keeping, page), decodeURIComponent(page.path.split('/')[1] ?? '')),
    ),
  );
  return openTexts(texts.filter((text) => text !== null));
}

function rangeNote(size: number): HTMLElement {
  return element(
    'p',
    { class: 'kept-notice' },
    element('strong', {}, `Không có mạng nên chỉ tìm trong ${countInFigures(size)} văn bản đã giữ trên máy này.`),
    ' Cả kho có thể có thêm. ',
    // A page of the device gets nothing of the network until it is opened again.
    element('a', { href: '' }, 'Tìm lại trong cả kho'),
  );
}

function unappliedNote(): HTMLElement {
  return element('p', { class: 'quiet' }, 'Bộ lọc (nơi, cơ quan, năm, loại …) cần có mạng: kết quả dưới đây chưa lọc.');
}

function noneNote({ phrases }: Plan, size: number): HTMLElement {
  const asked = phrases.map(({ text }) => `“${text}”`).join(', ');
  return element(
    'p',
    { class: 'kept-none' },
    `Trong ${countInFigures(size)} văn bản đã giữ không có văn bản nào có ${asked}. Đây không phải là kết quả của cả kho.`,
  );
}
