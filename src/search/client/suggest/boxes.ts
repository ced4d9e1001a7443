/**
 * Watches the search boxes of a page: all that every page loads for them. `/` (outside of fields)
 * and Ctrl+K focus the first box; suggestions are loaded when somebody types.
 */
export function watchBoxes(): void {
  for (const input of inputs()) begin(input);
  document.addEventListener('keydown', (event) => {
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    const k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const input = document.querySelector<HTMLInputElement>('main [data-search-input], [data-search-input]');
    if ((!slash && !k) || !input) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

function inputs(): NodeListOf<HTMLInputElement> {
  return document.querySelectorAll<HTMLInputElement>('[data-search-input]');
}

function begin(input: HTMLInputElement): void {
  const start = (): void => {
    input.removeEventListener('input', start);
    input.removeEventListener('focus', start);
    input.removeEventListener('keydown', start);
    import('./combobox.ts').then(({ attachSuggestions }) => attachSuggestions(input)).catch(() => undefined);
  };
  for (const type of ['input', 'keydown', 'focus']) input.addEventListener(type, start);
  if (document.activeElement === input) start();
}

/** Whether a key press belongs to a field, not to the page. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
