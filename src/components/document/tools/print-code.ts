/** The address of a printed document as a QR code, for who has the sheet alone. */
import { renderSVG } from 'uqr';

/** Draws the code of an address into an element that is shown in print; medium correction, for folds. */
export function drawCode(place: Element, address: string): void {
  const svg = renderSVG(address, { ecc: 'M', border: 2, pixelSize: 4 });
  const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', `Mã QR của ${address}`);
  place.replaceChildren(document.importNode(drawing, true));
}
