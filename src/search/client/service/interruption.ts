/** The line above an answer that the service of search did not give. */
import { element } from '../element.ts';
import type { AnswerNotice } from '../show-answer.ts';

/**
 * What is shown instead: all that the index of the site finds, what needs no text (operators and
 * filters without words), or names alone.
 */
export type ShownInstead = 'whole' | 'wordless' | 'names';

const HEAD = 'Tìm toàn văn đang gián đoạn.';

const instead: Readonly<Record<ShownInstead, string>> = {
  whole:
    'Máy tìm kiếm của trang không trả lời, nên trình duyệt tìm trong chỉ mục của trang: kết quả vẫn đủ, nhưng tải lâu hơn.',
  wordless: 'Kết quả dưới đây vẫn đủ, vì câu tìm này không cần đến chữ trong nội dung.',
  names:
    'Dưới đây chỉ là những gì tìm được theo số hiệu, tên văn bản, ngày, địa phương và cơ quan; chữ trong nội dung chưa được tìm.',
};

/** The line, with a button that asks the service once more. */
export function interruption(shown: ShownInstead, again: () => void): AnswerNotice {
  const button = element('button', { type: 'button', class: 'link-button' }, 'Tìm lại toàn văn');
  button.addEventListener('click', again);
  const line = element(
    'p',
    { class: 'search-interrupted', 'data-shown-instead': shown },
    element('strong', {}, HEAD),
    ` ${instead[shown]} `,
    button,
  );
  return { line, said: HEAD };
}
