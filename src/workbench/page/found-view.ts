/** The places, bodies and citations of a draft, each with the form that corrects it. */
import { element } from '../../search/client/element.ts';
import type { FoundInText } from '../report/found-in-text.ts';
import { itemForms, type ItemKey } from '../sidecar/form.ts';
import { formOfItem, itemLike, type EntryItem, type FormValues } from '../sidecar/form-entry.ts';
import { entryOf, type EntryValue } from '../../yaml/edit-yaml.ts';
import { button, lineButton } from './controls.ts';
import { correctItem, findingsAt } from './corrections.ts';
import type { FormShown } from './fields-view.ts';
import { findingView } from './findings-view.ts';
import { formView } from './form-view.ts';
import type { OpenDraft } from './open-draft.ts';

/** What each list is called, and one of its items. */
const LISTS = {
  localities: { title: 'Địa phương', one: 'địa phương', of: 'places' },
  bodies: { title: 'Cơ quan', one: 'cơ quan', of: 'bodies' },
  references: { title: 'Viện dẫn', one: 'viện dẫn', of: 'references' },
} as const;

/** More lines of one thing are counted. */
const MENTIONS_SHOWN = 3;

/** One of the three lists; `beside` adds what the archive has of an item. */
export function foundView(
  open: OpenDraft,
  key: ItemKey,
  forms: FormShown,
  beside: (index: number) => Node | null = () => null,
): HTMLElement {
  const { title, one, of } = LISTS[key];
  const found = open.reading?.report[of] ?? [];
  const faults = findingsAt(open.reading?.findings ?? [], open.draft.sidecar).get(key) ?? [];
  const newForm = `${key} mới`;
  return element(
    'section',
    {},
    element('h3', {}, `${title} (${found.length})`),
    faults.length === 0
      ? null
      : element('ul', { class: 'is-wrong' }, ...faults.map((fault) => findingView(open, fault))),
    found.length === 0
      ? element('p', { class: 'small quiet' }, `Văn bản không nêu ${one} nào mà máy nhận ra.`)
      : element('ul', { class: 'wb-found' }, ...found.map((item, i) => itemView(open, key, item, i, forms, beside(i)))),
    forms.shown === newForm
      ? itemForm(open, key, {}, null, forms)
      : button(`Thêm ${one}`, () => forms.show(newForm), { key: `thêm ${key}`, kind: 'link-button small' }),
  );
}

function itemView(
  open: OpenDraft,
  key: ItemKey,
  { name, facts, candidates, mentions }: FoundInText,
  index: number,
  forms: FormShown,
  beside: Node | null,
): HTMLElement {
  const formKey = `${key} ${index}`;
  const isOpen = forms.shown === formKey;
  const lines = [...new Set(mentions.map(({ line }) => line))];
  return element(
    'li',
    {},
    element(
      'p',
      {},
      element('span', { class: 'wb-value' }, name),
      element('span', { class: 'small quiet' }, facts.length > 0 ? ` – ${facts.join(', ')}` : ''),
      beside,
    ),
    candidates.length > 0 ? element('p', { class: 'small quiet' }, `Có thể là: ${candidates.join(', ')}`) : null,
    element(
      'p',
      { class: 'wb-origin' },
      ...lines.slice(0, MENTIONS_SHOWN).map((line) => lineButton(line, open.goToLine, name)),
      lines.length > MENTIONS_SHOWN
        ? element('span', { class: 'small quiet' }, `và ${lines.length - MENTIONS_SHOWN} dòng khác`)
        : null,
      button('Sửa', () => forms.show(isOpen ? null : formKey), {
        ...{ key: `sửa ${formKey}`, kind: 'link-button small', label: `Sửa ${name}` },
      }),
    ),
    isOpen ? formOfRead(open, key, index, forms) : null,
  );
}

function formOfRead(open: OpenDraft, key: ItemKey, index: number, forms: FormShown): HTMLElement | null {
  const directive = open.reading?.directive;
  if (!directive) return null;
  const values = formOfItem(key, directive, index);
  const entry = itemLike(key, entryOf(open.draft.sidecar, key), values);
  const asWords = Object.fromEntries(Object.entries(entry ?? {}).map(([name, value]) => [name, String(value)]));
  // What was read of a citation is shown by the page; a box that is filled would be entered by staff.
  const shown = key === 'references' ? { number: values['number'] ?? '' } : values;
  return itemForm(open, key, { ...shown, ...asWords }, entry ?? null, forms);
}

function itemForm(
  open: OpenDraft,
  key: ItemKey,
  values: FormValues,
  entered: EntryItem | null,
  forms: FormShown,
): HTMLElement {
  const of = { id: `nhap-${key}`, key, title: `Nhập ${LISTS[key].one}`, site: open.site };
  const close = (): void => forms.show(null);
  return formView(itemForms[key], values, of, {
    onSay: (said) => {
      close();
      void correctItem(open, key, said as EntryItem & EntryValue);
    },
    onTakeBack:
      entered === null
        ? null
        : () => {
            close();
            void correctItem(open, key, entered, true);
          },
    onClose: close,
  });
}
