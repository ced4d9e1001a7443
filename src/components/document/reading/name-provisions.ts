import {
  citedProvision,
  provisionNames,
  readProvisionLabels,
} from '../../../archive/document/reading/provision-name.ts';

/**
 * Names the signs of the provisions of a text, and makes them buttons of the menu that cites them.
 * Without the script a sign is a link to its provision. `open` opens the menu at a sign.
 */
export function nameProvisions(open: (handle: HTMLAnchorElement) => void): void {
  const text = document.querySelector<HTMLElement>('.text');
  if (!text) return;
  const names = provisionNames(readProvisionLabels(text.dataset['labels'] ?? ''));
  const handles = text.querySelectorAll<HTMLAnchorElement>('.anchor');
  handles.forEach((handle, i) => {
    const name = names[i] ?? '';
    handle.dataset['cite'] = citedProvision(name);
    handle.ariaLabel = `Trích dẫn, chia sẻ: ${name}`;
    handle.ariaExpanded = 'false';
  });
  document.querySelector('article')?.addEventListener('click', (event) => {
    const handle = (event.target as Element).closest<HTMLAnchorElement>('a[data-cite]');
    if (!handle) return;
    event.preventDefault();
    open(handle);
  });
}
