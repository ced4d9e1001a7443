/** A form of `sidecar/form.ts` as boxes of the page. */
import { element } from '../../search/client/element.ts';
import type { Form, FormInput } from '../sidecar/form.ts';
import { entryOfForm, type FormValues } from '../sidecar/form-entry.ts';
import type { EntryValue } from '../../yaml/edit-yaml.ts';
import { button } from './controls.ts';
import type { WorkbenchSite } from './site.ts';

/** What becomes of a form: an entry that was said, the entry taken back, or nothing. */
export interface FormActs {
  readonly onSay: (entry: EntryValue) => void;
  /** Null where nothing was entered that could be taken back. */
  readonly onTakeBack: (() => void) | null;
  readonly onClose: (() => void) | null;
}

/** A form for one entry; `id` tells its boxes from those of other forms. */
export function formView(
  form: Form,
  values: FormValues,
  of: { readonly id: string; readonly key: string; readonly title: string; readonly site: WorkbenchSite },
  acts: FormActs,
): HTMLFormElement {
  const inputs = form.inputs.map((input) => ({ input, ...inputView(input, values[input.name] ?? '', of) }));
  const fault = element('p', { class: 'wb-fault', role: 'alert' });
  const made = element(
    'form',
    { class: 'wb-form', 'aria-label': of.title, novalidate: true },
    ...inputs.map(({ row }) => row),
    fault,
    element(
      'p',
      { class: 'wb-actions' },
      element('button', { class: 'wb-button is-main', 'data-key': `${of.id} ghi` }, 'Ghi'),
      form.none === undefined ? null : button(form.none, () => acts.onSay(null), { key: `${of.id} không` }),
      acts.onTakeBack && button('Bỏ điều đã nhập', acts.onTakeBack, { key: `${of.id} bỏ` }),
      acts.onClose && button('Thôi', acts.onClose, { key: `${of.id} thôi` }),
    ),
  ) as HTMLFormElement;
  made.addEventListener('submit', (event) => {
    event.preventDefault();
    const said = Object.fromEntries(inputs.map(({ input, box }) => [input.name, box.value]));
    const entry = entryOfForm(form, said, of.key);
    if (entry !== undefined) return acts.onSay(entry);
    const empty = inputs.find(({ input, box }) => input.isRequired && box.value.trim() === '') ?? inputs[0];
    fault.textContent = `Chưa có ${empty?.input.label.toLowerCase() ?? 'giá trị'}.`;
    return empty?.box.focus();
  });
  made.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && acts.onClose) acts.onClose();
  });
  return made;
}

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function inputView(
  input: FormInput,
  value: string,
  { id, site }: { readonly id: string; readonly site: WorkbenchSite },
): { readonly row: HTMLElement; readonly box: Box } {
  const boxId = `${id}-${input.name}`;
  const hintId = `${boxId}-goi-y`;
  const box = boxOf(input, value, site, {
    ...{ id: boxId, 'data-key': boxId },
    ...(input.hint === undefined ? {} : { 'aria-describedby': hintId }),
    ...(input.isRequired ? { 'aria-required': 'true' } : {}),
  });
  const row = element(
    'p',
    { class: 'wb-row' },
    element('label', { for: boxId }, input.label),
    box,
    input.hint === undefined ? null : element('span', { id: hintId, class: 'small quiet' }, input.hint),
  );
  return { row, box };
}

function boxOf(input: FormInput, value: string, site: WorkbenchSite, attributes: Record<string, string>): Box {
  if (input.as === 'line') return element('input', { type: 'text', value, ...attributes }) as HTMLInputElement;
  if (input.as === 'long' || input.as === 'lines') {
    const box = element('textarea', { rows: input.as === 'long' ? '3' : '5', ...attributes }) as HTMLTextAreaElement;
    box.value = value;
    return box;
  }
  const choices = input.as === 'types' ? [['', 'chọn'] as const, ...site.types] : (input.choices ?? []);
  const box = element(
    'select',
    attributes,
    ...choices.map(([one, words]) => element('option', { value: one, selected: one === value }, words)),
  ) as HTMLSelectElement;
  box.value = value;
  return box;
}
