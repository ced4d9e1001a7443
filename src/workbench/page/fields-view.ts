/** Every field with its value, where it comes from, and the form that corrects it. */
import { element } from '../../search/client/element.ts';
import { correctionForms } from '../../schema/correction.ts';
import type { Finding } from '../report/finding.ts';
import type { FieldRow } from '../report/document-report.ts';
import { originWords } from '../report/words.ts';
import { fieldForms, type FormKey } from '../sidecar/form.ts';
import { formOfEntry, formOfField } from '../sidecar/form-entry.ts';
import { entryOf } from '../../yaml/edit-yaml.ts';
import { button, lineButton } from './controls.ts';
import { correct, findingsAt } from './corrections.ts';
import { findingView } from './findings-view.ts';
import { formView } from './form-view.ts';
import type { OpenDraft } from './open-draft.ts';

/** Which form is open; one at a time, so that the page stays short. */
export interface FormShown {
  readonly shown: string | null;
  readonly show: (key: string | null) => void;
}

const isField = (key: string): key is FormKey => key in fieldForms;

/** The table of fields. Places and citations have lists of their own below it. */
export function fieldsView(open: OpenDraft, forms: FormShown): HTMLElement {
  const { reading, draft } = open;
  const faults = findingsAt(reading?.findings ?? [], draft.sidecar);
  const rows = (reading?.report.fields ?? []).filter(({ field }) => isField(field));
  return element(
    'section',
    {},
    element('h3', {}, 'Từng trường'),
    element(
      'dl',
      { class: 'wb-fields' },
      ...rows.map((row) => fieldView(open, row, forms, faults.get(row.field) ?? [])),
    ),
  );
}

function fieldView(
  open: OpenDraft,
  { field, name, value, origin, line, note }: FieldRow,
  forms: FormShown,
  faults: readonly Finding[],
): HTMLElement {
  const key = field as FormKey;
  const isOpen = forms.shown === key;
  const said = value ?? (origin === 'staff' ? 'không có' : 'không rõ');
  const marks = element(
    'span',
    { class: 'wb-origin' },
    element('span', { class: origin === 'stated' ? 'small quiet' : `origin origin-${origin}` }, originWords[origin]),
    line === null ? null : lineButton(line, open.goToLine, name),
    button('Sửa', () => forms.show(isOpen ? null : key), {
      ...{ key: `sửa ${key}`, kind: 'link-button small', label: `Sửa ${name}` },
    }),
  );
  return element(
    'div',
    { ...(faults.length > 0 ? { class: 'is-wrong' } : {}) },
    element('dt', {}, firstUpper(name)),
    element(
      'dd',
      {},
      element('span', { class: value === null ? 'wb-value missing' : 'wb-value' }, said),
      marks,
      note === null ? null : element('span', { class: 'evidence' }, note),
      faults.length === 0 ? null : element('ul', {}, ...faults.map((fault) => findingView(open, fault))),
      isOpen ? fieldForm(open, key, forms) : null,
    ),
  );
}

function fieldForm(open: OpenDraft, key: FormKey, forms: FormShown): HTMLElement {
  const entry = entryOf(open.draft.sidecar, key);
  const values = entry === undefined ? formOfField(key, open.reading?.directive ?? null) : formOfEntry(entry);
  const of = { id: `nhap-${key}`, key, title: `Nhập ${correctionForms[key].name}`, site: open.site };
  return formView(fieldForms[key], values, of, {
    onSay: (said) => {
      forms.show(null);
      void correct(open, key, said);
    },
    onTakeBack:
      entry === undefined
        ? null
        : () => {
            forms.show(null);
            void correct(open, key, undefined);
          },
    onClose: () => forms.show(null),
  });
}

/** The first letter as a capital. */
export function firstUpper(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
