/** What the archive would make of a draft: marks of the gate, findings, fields, places, bodies, citations. */
import { element } from '../../search/client/element.ts';
import { toCheck } from '../draft/draft-state.ts';
import type { FormKey, ItemKey } from '../sidecar/form.ts';
import { alikeView } from './alike-view.ts';
import { answersView } from './answers-view.ts';
import { comparisonView } from './comparison-view.ts';
import { button } from './controls.ts';
import { fieldsView, type FormShown } from './fields-view.ts';
import { heldView } from './held-view.ts';
import { findingsView, notesView } from './findings-view.ts';
import { foundView } from './found-view.ts';
import type { OpenDraft } from './open-draft.ts';

/** The parts of the panel, but for the file of corrections, which is typed in. */
export function readingView(open: OpenDraft, forms: FormShown): readonly (Node | null)[] {
  const { reading, session, draft } = open;
  if (reading === null) {
    if (!session.isUnread(draft.id)) return [element('p', { class: 'quiet' }, 'Đang đọc …')];
    return [
      element('p', {}, 'Chưa đọc được văn bản: không tải được chương trình đọc hay các bảng của kho.'),
      button('Đọc lại', () => void session.reread(draft.id)),
    ];
  }
  const openForm = (key: FormKey | ItemKey): void =>
    forms.show(key === 'localities' || key === 'bodies' || key === 'references' ? `${key} mới` : key);
  const isRead = reading.directive !== null;
  return [
    element('p', { class: 'wb-summary' }, summaryOf(open)),
    answersView(open),
    comparisonView(open),
    alikeView(open),
    findingsView(open, openForm),
    notesView(open),
    isRead ? fieldsView(open, forms) : null,
    isRead ? foundView(open, 'references', forms, (index) => heldView(open, index)) : null,
    isRead ? foundView(open, 'localities', forms) : null,
    isRead ? foundView(open, 'bodies', forms) : null,
  ];
}

/** One sentence: what becomes of it, and what is left to look at. */
function summaryOf({ draft, reading, session }: OpenDraft): string {
  if (reading === null) return '';
  if (reading.outcome === 'withheld') return 'Văn bản bị giữ lại, chưa được đăng.';
  if (reading.outcome === 'taken-down') return 'Tệp sửa gỡ nội dung của văn bản này: trang chỉ còn thông báo.';
  if (reading.outcome === 'left-out') return 'Kho chưa nhận văn bản này: sửa các lỗi dưới đây.';
  const { findings, notes, words, held } = toCheck(draft, reading, session.inArchive(draft.id));
  const left = [
    [findings, 'điều cần xem lại'],
    [notes, 'ghi chú cần đối chiếu'],
    [words, 'chữ máy không chắc'],
    [held, 'chỗ trùng với kho'],
  ] as const;
  const said = left.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return said.length === 0 ? 'Đọc được, không có gì phải xem lại.' : `Đọc được. Còn ${said.join(', ')}.`;
}
