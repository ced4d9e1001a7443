/** What the page shows of a search where nobody can search texts: what bears a name in it. */
import { addresses } from '../../../archive/urls.ts';
import { asLinks } from '../../../edition/edition.ts';
import { namesAnswer, type NamesAnswer, type Titles } from '../../answer/names-answer.ts';
import { openEngine } from '../../drivers/postings/open-engine.ts';
import type { SuggestionIndex } from '../../port.ts';
import { currentFirst } from '../../postings.ts';
import { element } from '../element.ts';
import { openIndex } from '../open-index.ts';
import { showCards } from '../result/cards.ts';
import { namedCards } from '../result/named-cards.ts';
import { fillResult } from '../result/result.ts';
import { resultItem } from '../result/result-items.ts';
import type { AnswerNotice, AnswerPlace } from '../show-answer.ts';
import type { Turn } from '../turn.ts';

/** So many documents are listed by their names. */
const MOST_TITLED = 20;

/**
 * Shows what is known by name, and says that it is no more; false where the search needs no text.
 * Rejects where names cannot be reached either.
 */
export async function showNamesAlone(
  turn: Turn,
  { announce, data }: AnswerPlace,
  { line, said }: AnswerNotice,
): Promise<boolean> {
  const { state } = turn;
  const index = openIndex(data.root);
  const answer = await namesAnswer(state, { engine: openEngine(index), titles: titlesIn(index) }, data);
  if (answer === null) return false;
  const to = asLinks(addresses(data.root));
  const cards = [showCards(answer, to), ...(await namedCards(answer, answer.words, to))];
  if (turn.stale) return true;
  const isEmpty = cards.every((card) => card === null) && answer.titled.length === 0;
  const main = element(
    'div',
    { class: 'search-main' },
    line,
    answer.isUnnarrowed ? element('p', { class: 'quiet' }, 'Các điều kiện lọc chưa được áp dụng.') : null,
    ...cards,
    titledSection(answer, to.marked),
    isEmpty ? nothingSaid() : null,
  );
  announce.show(main);
  const { titled } = answer;
  announce.say(titled.length > 0 ? `${said} ${titled.length} văn bản có tên gần với câu tìm.` : said);
  return true;
}

function titledSection({ titled }: NamesAnswer, href: Parameters<typeof fillResult>[2]['href']): HTMLElement | null {
  if (titled.length === 0) return null;
  const items = titled.map((result) => {
    const item = resultItem();
    fillResult(item, result, { href, above: null });
    return item;
  });
  return element(
    'section',
    { class: 'search-group', 'aria-labelledby': 'nhom-ten' },
    element('h2', { id: 'nhom-ten' }, 'Văn bản có tên gần với câu tìm'),
    element('ol', { class: 'results', role: 'list' }, ...items),
  );
}

/** It is no empty answer: nobody has looked into the texts. */
function nothingSaid(): HTMLElement {
  return element(
    'section',
    { class: 'search-zero' },
    element('h2', {}, 'Chưa tìm được'),
    element(
      'p',
      {},
      'Không có số hiệu, tên văn bản, địa phương hay cơ quan nào như vậy. Đây không phải là kết quả “không có văn bản nào”: chữ trong nội dung chưa được tìm.',
    ),
  );
}

function titlesIn(index: SuggestionIndex): Titles {
  return async (typed) => {
    if ((await index.size()) === 0) return [];
    const [found, current] = await Promise.all([index.titles(typed), index.current()]);
    return Promise.all(
      currentFirst(found, current)
        .slice(0, MOST_TITLED)
        .map((document) => index.document(document)),
    );
  };
}
