import { settingsDialog } from './settings-dialog.ts';

/**
 * Where the choices are kept on the device; cach-hien.js reads it before a page is drawn.
 */
const KEPT = 'cach-hien';

/** Opens the settings, showing what is chosen; each choice is applied and kept as it is made. */
export function openSettings(): void {
  const dialog = document.querySelector<HTMLDialogElement>('.reader-settings') ?? added(settingsDialog());
  const form = dialog.querySelector('form');
  if (!form || dialog.open) return;
  showChosen(form);
  form.onchange = () => apply(form);
  dialog.showModal();
}

function added(dialog: HTMLDialogElement): HTMLDialogElement {
  document.body.append(dialog);
  return dialog;
}

function boxes(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll('input')];
}

/** What the page has, by its name: `data-theme`, `data-hide` … */
function showChosen(form: HTMLFormElement): void {
  const { dataset } = document.documentElement;
  const hidden = (dataset['hide'] ?? '').split(' ');
  for (const box of boxes(form)) {
    if (box.name === 'show') box.checked = !hidden.includes(box.value);
    else if (box.name === 'keys') box.checked = dataset['keys'] !== 'off';
    else box.checked = (dataset[box.name] ?? '') === box.value;
  }
}

function apply(form: HTMLFormElement): void {
  const all = boxes(form);
  const hide = all.filter(({ name, checked }) => name === 'show' && !checked).map(({ value }) => value);
  const chosen: Record<string, string> = {
    theme: '',
    size: '',
    contrast: '',
    print: '',
    hide: hide.join(' '),
    keys: 'off',
  };
  for (const { name, value, checked } of all) if (name !== 'show' && checked) chosen[name] = value;
  // Only what differs from the page as it is made is set and kept.
  const kept = Object.entries(chosen).filter(([, value]) => value !== '' && value !== 'on');
  const { dataset } = document.documentElement;
  for (const name of Object.keys(chosen)) delete dataset[name];
  Object.assign(dataset, Object.fromEntries(kept));
  try {
    localStorage.setItem(KEPT, JSON.stringify(Object.fromEntries(kept)));
  } catch {
    // Storage that is blocked: the choice holds for this page.
  }
}
