/** What is said of a draft: findings with how to mend them, and the notes of its import. */
import { element } from '../../search/client/element.ts';
import { severityWords } from '../report/words.ts';
import type { Finding } from '../report/finding.ts';
import type { FormKey, ItemKey } from '../sidecar/form.ts';
import { lineButton } from './controls.ts';
import type { OpenDraft } from './open-draft.ts';

/** Codes that an entry answers, and the form that writes it. */
export const formOfFinding: Readonly<Partial<Record<Finding['code'], FormKey | ItemKey>>> = {
  'khong-co-ten-loai': 'documentType',
  'so-khong-ro': 'number',
  'khong-co-so': 'number',
  'so-de-trong': 'number',
  'khong-co-ngay': 'date',
  'ngay-khong-du': 'date',
  'khong-co-co-quan': 'issuer',
  'khong-co-trich-yeu': 'title',
  'khong-co-nguoi-ky': 'signatory',
  'khong-tron-ven': 'complete',
  'dia-danh-nhieu-kha-nang': 'localities',
  'dia-danh-khong-nhan-ra': 'localities',
  'vien-dan-nhieu-kha-nang': 'references',
};

/** Codes of the gate, whose findings stand apart. */
export const GATE_CODES: ReadonlySet<Finding['code']> = new Set(['dau-mat', 'du-lieu-ca-nhan', 'dang-chua-ro']);

/** Findings by gravity, those of the gate left out; null where there are none. */
export function findingsView(open: OpenDraft, openForm: (key: FormKey | ItemKey) => void): HTMLElement | null {
  const findings = (open.reading?.findings ?? []).filter(({ code }) => !GATE_CODES.has(code));
  const groups = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const some = findings.filter((finding) => finding.severity === severity);
    if (some.length === 0) return [];
    const list = element('ul', {}, ...some.map((finding) => findingView(open, finding, openForm)));
    const heading = `${severityWords[severity]} (${some.length})`;
    // What is good to know must not bury what has to be looked at.
    if (severity !== 'info') return [element('h3', {}, heading), list];
    return [element('details', {}, element('summary', { 'data-key': 'để biết' }, heading), list)];
  });
  return groups.length === 0 ? null : element('section', { class: 'wb-findings' }, ...groups);
}

/** One finding: what was found, where, how to mend it. */
export function findingView(
  { goToLine }: OpenDraft,
  { code, file, line, severity, message, mend }: Finding,
  openForm?: (key: FormKey | ItemKey) => void,
): HTMLElement {
  const isOfSidecar = file.endsWith('.yaml');
  const form = formOfFinding[code];
  const enter = element('button', { type: 'button', class: 'link-button small', 'data-key': `nhập ${code} ${line}` });
  enter.textContent = 'Nhập';
  if (form && openForm) enter.addEventListener('click', () => openForm(form));
  return element(
    'li',
    { class: `wb-finding is-${severity}` },
    element('p', {}, message, ' ', isOfSidecar ? `(tệp sửa, dòng ${line})` : lineButton(line, goToLine, message)),
    mend === '' ? null : element('p', { class: 'small quiet' }, `→ ${mend} `, form && openForm ? enter : null),
  );
}

const WEIGHTS = { lost: 'Không giữ được', check: 'Cần đối chiếu', told: 'Để biết' } as const;

/** The notes of the import, each to be ticked off once somebody compared it with the paper. */
export function notesView({ draft, session, goToLine }: OpenDraft): HTMLElement | null {
  if (draft.notes.length === 0) return null;
  const rows = draft.notes.map(({ line, page, weight, message }, i) => {
    const tick = element('input', {
      ...{ type: 'checkbox', 'data-key': `ghi chú ${i}` },
      ...(draft.seenNotes.includes(i) ? { checked: true } : {}),
    }) as HTMLInputElement;
    tick.addEventListener('change', () => {
      const others = draft.seenNotes.filter((one) => one !== i);
      void session.change(draft.id, { seenNotes: tick.checked ? [...others, i] : others });
    });
    return element(
      'li',
      { class: `wb-finding is-${weight}` },
      element(
        'p',
        {},
        element('strong', {}, `${WEIGHTS[weight]}: `),
        message,
        page === null ? null : ` (trang ${page})`,
        ' ',
      ),
      element(
        'p',
        { class: 'small' },
        line === null ? null : lineButton(line, goToLine, message),
        weight === 'told' ? null : element('label', { class: 'wb-tick' }, tick, ' Đã đối chiếu'),
      ),
    );
  });
  return element(
    'section',
    { class: 'wb-findings' },
    element('h3', {}, 'Khi chuyển tệp thành chữ'),
    element('ul', {}, ...rows),
  );
}
