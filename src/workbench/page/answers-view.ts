/** A draft that the gate holds back: what it saw, masked, and the two answers that staff can give. */
import { element } from '../../search/client/element.ts';
import type { Finding } from '../report/finding.ts';
import { answerForms } from '../sidecar/form.ts';
import { formOfEntry } from '../sidecar/form-entry.ts';
import { entryOf } from '../../yaml/edit-yaml.ts';
import { correct } from './corrections.ts';
import { findingView, GATE_CODES } from './findings-view.ts';
import { formView } from './form-view.ts';
import type { OpenDraft } from './open-draft.ts';

const ANSWERS = [
  {
    key: 'redacted',
    summary: 'Đã che dữ liệu trong chữ của văn bản',
    help: 'Thay chữ cần che bằng [đã che] trong bản chép rồi ghi lại ở đây. Máy không bao giờ tự che.',
  },
  {
    key: 'public',
    summary: 'Được phép công khai nguyên văn, hoặc máy nhận nhầm',
    help: 'Ghi ai quyết định, ngày nào, căn cứ gì; trang của văn bản hiện điều này cho mọi người.',
  },
] as const;

/** Null where nothing of the gate is said and nothing was answered. */
export function answersView(open: OpenDraft): HTMLElement | null {
  const { reading, draft } = open;
  const seen = (reading?.findings ?? []).filter(({ code }) => GATE_CODES.has(code));
  const isAnswered = ANSWERS.some(({ key }) => entryOf(draft.sidecar, key) !== undefined);
  if (seen.length === 0 && !isAnswered) return null;
  const isHeld = reading?.outcome === 'withheld';
  return element(
    'section',
    { class: isHeld ? 'wb-gate is-held' : 'wb-gate', 'aria-labelledby': 'wb-khong-dua-len' },
    element('h3', { id: 'wb-khong-dua-len' }, isHeld ? 'Không đưa lên' : 'Trả lời về dấu mật, dữ liệu cá nhân'),
    isHeld
      ? element(
          'p',
          {},
          'Văn bản có dấu mật hay dữ liệu cá nhân. Đưa tệp lên là công bố, xóa đi thì kho git vẫn nhớ: chưa trả lời thì tệp không lấy ra được.',
        )
      : null,
    ...[...Map.groupBy(seen, ({ code }) => code).values()].map((some) => seenView(open, some)),
    ...ANSWERS.map(({ key, summary, help }) => answerView(open, key, summary, help)),
  );
}

/** What was seen of one kind, and once how to mend it. */
function seenView(open: OpenDraft, some: readonly Finding[]): HTMLElement {
  const [first] = some;
  return element(
    'div',
    {},
    element('ul', {}, ...some.map((finding) => findingView(open, { ...finding, mend: '' }))),
    element('p', { class: 'small quiet' }, `→ ${first?.mend ?? ''}`),
  );
}

function answerView(open: OpenDraft, key: 'public' | 'redacted', summary: string, help: string): HTMLElement {
  const entry = entryOf(open.draft.sidecar, key);
  const of = { id: `tra-loi-${key}`, key, title: summary, site: open.site };
  return element(
    'details',
    entry === undefined ? {} : { open: true },
    element('summary', { 'data-key': `trả lời ${key}` }, summary),
    element('p', { class: 'small quiet' }, help),
    formView(answerForms[key], entry === undefined ? {} : formOfEntry(entry), of, {
      onSay: (said) => void correct(open, key, said),
      onTakeBack: entry === undefined ? null : () => void correct(open, key, undefined),
      onClose: null,
    }),
  );
}
