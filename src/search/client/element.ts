/**
 * Makes an element with attributes and children. Text is set as text: nothing that is indexed can
 * become markup.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...children: readonly (Node | string | null)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(key, '');
    else if (value !== false) made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}
