/** A draft that was recognised from a scan: whether somebody compared all of its text with the scan. */
import { element } from '../../search/client/element.ts';
import { comparisonForm, scanOf, withComparison } from '../sidecar/comparison.ts';
import { formOfEntry } from '../sidecar/form-entry.ts';
import { correct } from './corrections.ts';
import { formView } from './form-view.ts';
import type { OpenDraft } from './open-draft.ts';

/** Null where the draft is no scan. */
export function comparisonView(open: OpenDraft): HTMLElement | null {
  const scan = scanOf(open.draft.sidecar);
  if (scan === null) return null;
  const { compared } = scan;
  const isCompared = compared !== undefined;
  const say = (entry: Parameters<typeof withComparison>[1]): void =>
    void correct(open, 'scan', withComparison(scan, entry));
  return element(
    'section',
    { 'aria-labelledby': 'wb-so-ban-quet' },
    element('h3', { id: 'wb-so-ban-quet' }, 'So với bản quét'),
    element(
      'p',
      { class: 'small' },
      isCompared
        ? 'Đã ghi là chữ được so với bản quét.'
        : 'Chữ này do máy nhận dạng: chữ sai có thể nằm cả ngoài những chữ máy không chắc. So hết với ảnh, sửa trong thẻ “Chữ”, rồi ghi ai so, ngày nào; chưa ghi thì trang nói rõ là chưa ai so.',
    ),
    element(
      'details',
      isCompared ? { open: true } : {},
      element('summary', { 'data-key': 'đã so bản quét' }, 'Đã so hết với bản quét'),
      formView(
        comparisonForm,
        isCompared ? formOfEntry(compared) : {},
        { id: 'so-ban-quet', key: 'scan', title: 'Đã so hết với bản quét', site: open.site },
        { onSay: say, onTakeBack: isCompared ? () => say(undefined) : null, onClose: null },
      ),
    ),
  );
}
