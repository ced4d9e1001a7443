/** The line above an answer that the service of search did not give. */
import { element } from '../element.ts';
import type { AnswerNotice } from '../show-answer.ts';

/**
 * What is shown instead: all that the index of the site finds, what needs no text (operators and
 * filters without words), or names alone.
 */
export type ShownInstead = 'whole' | 'wordless' | 'names';

/** Why the service gave no answer: it gives none, or it does not take this search. */
export type ServiceState = 'is silent' | 'refuses';

const heads: Readonly<Record<ServiceState, string>> = {
  'is silent': 'Tìm toàn văn đang gián đoạn.',
  refuses: 'Máy tìm kiếm không nhận câu tìm này: câu dài quá, hay có quá nhiều mục lọc.',
};

const instead: Readonly<Record<ShownInstead, string>> = {
  whole: 'Trình duyệt tìm trong chỉ mục của trang thay cho máy tìm kiếm: kết quả vẫn đủ, nhưng tải lâu hơn.',
  wordless: 'Kết quả dưới đây vẫn đủ, vì câu tìm này không cần đến chữ trong nội dung.',
  names:
    'Dưới đây chỉ là những gì tìm được theo số hiệu, tên văn bản, ngày, địa phương và cơ quan; chữ trong nội dung chưa được tìm.',
};

/** The lines for what may be shown, each with a button that asks the service once more. */
export function interruptions(state: ServiceState, again: () => void): (shown: ShownInstead) => AnswerNotice {
  return (shown) => {
    const button = element('button', { type: 'button', class: 'link-button' }, 'Tìm lại toàn văn');
    button.addEventListener('click', again);
    const line = element(
      'p',
      { class: 'search-interrupted' },
      element('strong', {}, heads[state]),
      ` ${instead[shown]} `,
      button,
    );
    return { line, said: heads[state] };
  };
}
