/** Small pieces of the page that its parts share. */
import { element } from '../../search/client/element.ts';

/** A button; `key` keeps the focus on it when its part of the page is made again. */
export function button(
  words: string,
  act: () => void,
  { key = words, kind = 'wb-button', label = '' }: { key?: string; kind?: string; label?: string } = {},
): HTMLElement {
  const made = element('button', {
    ...{ type: 'button', class: kind, 'data-key': key },
    ...(label === '' ? {} : { 'aria-label': label }),
  });
  made.textContent = words;
  made.addEventListener('click', act);
  return made;
}

/** A way to a line of the text; `of` says to a screen reader what stands there. */
export function lineButton(line: number, go: (line: number) => void, of: string): HTMLElement {
  return button(`dòng ${line}`, () => go(line), {
    ...{ key: `${of} ${line}`, kind: 'link-button small', label: `Đến dòng ${line}: ${of}` },
  });
}

/** Puts other parts into a container and leaves the focus where it was, if that is still there. */
export function replaceParts(container: HTMLElement, ...parts: readonly (Node | null)[]): void {
  const active = document.activeElement;
  const key = container.contains(active) ? active?.getAttribute('data-key') : null;
  container.replaceChildren(...parts.filter((part) => part !== null));
  if (key != null) focusKey(container, key);
}

/** Gives the focus to what has a key; nothing where it is not there. */
export function focusKey(container: HTMLElement, key: string): void {
  const all = [...container.querySelectorAll<HTMLElement>('[data-key]')];
  all.find((one) => one.dataset['key'] === key)?.focus();
}

/** Calls `act` once nobody called for some milliseconds; `now` does not wait. */
export function afterPause(
  act: () => void,
  milliseconds: number,
): { readonly later: () => void; readonly now: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    later: () => {
      stop();
      timer = setTimeout(() => {
        stop();
        act();
      }, milliseconds);
    },
    now: () => {
      if (timer === undefined) return;
      stop();
      act();
    },
  };
}
