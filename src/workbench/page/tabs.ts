/** Tabs as the ARIA practices have them: arrows go from one to the next, the panel follows. */
import { element } from '../../search/client/element.ts';

export interface Tabs<Name extends string> {
  readonly list: HTMLElement;
  readonly panels: ReadonlyMap<Name, HTMLElement>;
  readonly panel: (name: Name) => HTMLElement;
  readonly shown: () => Name;
  readonly show: (name: Name) => void;
  /** Takes a tab out of the list, or puts it back. */
  readonly setHidden: (name: Name, isHidden: boolean) => void;
}

/** Makes tabs, of which `first` is shown; `onShow` is called when another is. */
export function tabs<Name extends string>(
  names: readonly (readonly [Name, string])[],
  first: Name,
  onShow: (name: Name) => void,
): Tabs<Name> {
  let shown = first;
  const buttons = new Map<Name, HTMLElement>();
  const panels = new Map<Name, HTMLElement>();
  for (const [name, words] of names) {
    const of = { id: `wb-the-${name}`, 'aria-controls': `wb-phan-${name}` };
    const tab = element('button', { type: 'button', role: 'tab', 'data-key': `thẻ ${name}`, ...of }, words);
    tab.addEventListener('click', () => show(name));
    buttons.set(name, tab);
    const labelled = { id: `wb-phan-${name}`, 'aria-labelledby': `wb-the-${name}` };
    panels.set(name, element('div', { role: 'tabpanel', tabindex: '-1', class: 'wb-panel', ...labelled }));
  }
  const list = element(
    'div',
    { role: 'tablist', class: 'wb-tabs', 'aria-label': 'Các phần của bản nháp' },
    ...buttons.values(),
  );
  const mark = (): void => {
    for (const [name, tab] of buttons) {
      tab.setAttribute('aria-selected', String(name === shown));
      tab.tabIndex = name === shown ? 0 : -1;
    }
    for (const [name, panel] of panels) panel.hidden = name !== shown;
  };
  const show = (name: Name): void => {
    if (name === shown) return;
    shown = name;
    mark();
    onShow(name);
  };
  list.addEventListener('keydown', ({ key, target }) => {
    const seen = [...buttons].filter(([, tab]) => !tab.hidden);
    const at = seen.findIndex(([, tab]) => tab === target);
    const by = { ArrowRight: 1, ArrowLeft: -1 }[key];
    const next = key === 'Home' ? seen[0] : key === 'End' ? seen.at(-1) : by && seen.at((at + by) % seen.length);
    if (!next || at < 0) return;
    show(next[0]);
    next[1].focus();
  });
  mark();
  return {
    ...{ list, panels, show },
    panel: (name) => panels.get(name) ?? list,
    shown: () => shown,
    setHidden: (name, isHidden) => {
      const tab = buttons.get(name);
      if (tab) tab.hidden = isHidden;
    },
  };
}
