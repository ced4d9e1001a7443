/** The `.yaml` as it will be committed: who entered it and why, and the file for who knows YAML. */
import { element } from '../../search/client/element.ts';
import type { Form } from '../sidecar/form.ts';
import { entryOf } from '../../yaml/edit-yaml.ts';
import { afterPause } from './controls.ts';
import { correct, findingsAt } from './corrections.ts';
import { findingView } from './findings-view.ts';
import { formView } from './form-view.ts';
import type { OpenDraft } from './open-draft.ts';

const PAUSE = 700;

const WHO = {
  by: {
    inputs: [{ name: 'value', label: 'Ai nhập', as: 'line', hint: 'ví dụ Lò Thị A, Văn phòng', isRequired: true }],
  },
  reason: {
    inputs: [
      {
        name: 'value',
        label: 'Vì sao',
        as: 'line',
        hint: 'ví dụ đối chiếu bản giấy lưu tại cơ quan',
        isRequired: true,
      },
    ],
  },
} as const satisfies Readonly<Record<string, Form>>;

/** The view is kept, but for its findings, while somebody types in its box; `before` is the last. */
export function sidecarView(open: OpenDraft, before: HTMLElement | null): HTMLElement {
  const { draft, reading } = open;
  const kept = before?.querySelector('textarea') ?? null;
  if (before && kept && kept === document.activeElement) {
    before.querySelector('.wb-faults')?.replaceWith(faultsView(open));
    return before;
  }
  const wasOpen = before?.querySelector('details')?.open === true;
  const box = element('textarea', {
    ...{ id: 'wb-yaml', rows: '10', spellcheck: 'false', class: 'wb-yaml', 'data-key': 'yaml' },
  }) as HTMLTextAreaElement;
  box.value = draft.sidecar;
  const saved = afterPause(() => void open.session.change(draft.id, { sidecar: box.value }), PAUSE);
  box.addEventListener('input', saved.later);
  box.addEventListener('blur', saved.now);
  return element(
    'section',
    { class: 'wb-sidecar' },
    element('h3', {}, 'Tệp sửa'),
    draft.sidecar === ''
      ? null
      : element('div', { class: 'wb-who' }, ...(['by', 'reason'] as const).map((key) => whoView(open, key))),
    element(
      'details',
      { ...(wasOpen || (reading && faultsOf(open).length > 0) ? { open: true } : {}) },
      element(
        'summary',
        { 'data-key': 'tệp sửa' },
        draft.sidecar === '' ? 'Chưa sửa gì; viết tay tệp .yaml' : `${draft.name}.yaml`,
      ),
      element(
        'label',
        { for: 'wb-yaml', class: 'small quiet' },
        'Điều cán bộ nhập, viết theo YAML. Các ô “Sửa” ở trên ghi vào đây.',
      ),
      box,
      faultsView(open),
    ),
  );
}

function faultsOf({ reading, draft }: OpenDraft): ReturnType<typeof findingsOfFile> {
  return findingsOfFile(findingsAt(reading?.findings ?? [], draft.sidecar));
}

function findingsOfFile(byKey: ReturnType<typeof findingsAt>) {
  return [...byKey.values()].flat();
}

function faultsView(open: OpenDraft): HTMLElement {
  return element('ul', { class: 'wb-faults' }, ...faultsOf(open).map((fault) => findingView(open, fault)));
}

function whoView(open: OpenDraft, key: 'by' | 'reason'): HTMLElement {
  const entry = entryOf(open.draft.sidecar, key);
  const of = { id: `wb-${key}`, key, title: WHO[key].inputs[0].label, site: open.site };
  return formView(WHO[key], entry === undefined ? {} : { value: String(entry) }, of, {
    onSay: (said) => void correct(open, key, said),
    onTakeBack: null,
    onClose: null,
  });
}
