/** Opens the table of contents where it is beside the text; on a phone it stays folded above it. */
export function unfoldContents(): void {
  const contents = document.querySelector<HTMLDetailsElement>('.toc');
  if (contents) contents.open = matchMedia('(min-width: 64rem)').matches;
}
