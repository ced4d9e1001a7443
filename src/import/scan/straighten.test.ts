import { expect, test } from 'vitest';
import { askew, drawnPage, rowsOfWords } from './drawn-page.fixture.ts';
import { skewOf, straighten } from './straighten.ts';

const PAGE = drawnPage(1600, 1000, rowsOfWords(1600, 20));

test.each([-4, -1.3, -0.5, 0.8, 2, 4.5])('a page askew by %f degrees', (degrees) => {
  expect(Math.abs(skewOf(askew(PAGE, degrees)) - degrees)).toBeLessThanOrEqual(0.2);
});

test.each<[string, ReturnType<typeof drawnPage>]>([
  ['an upright page', PAGE],
  ['an empty page', drawnPage(1600, 1000, [])],
  ['a page of one word', drawnPage(1600, 1000, [{ x: 700, y: 500, width: 60, height: 12 }])],
])('%s stays as it is', (_what, page) => {
  const { image, angle } = straighten(page);
  expect(angle).toBe(0);
  expect(image).toBe(page);
});

test('a page is upright after it was turned, and its places lead back', () => {
  const scan = askew(PAGE, 2);
  const { image, toScan } = straighten(scan);
  expect(Math.abs(skewOf(image))).toBeLessThanOrEqual(0.2);
  // The left end of the first word: its ink is found at that place of the scan.
  const [x, y] = toScan(75, 66);
  expect(scan.grey[Math.round(y) * scan.width + Math.round(x)]).toBe(0);
  expect(image.grey[66 * image.width + 75]).toBeLessThan(60);
});

test('a small page is enlarged, and its places lead back', () => {
  const { image, toScan } = straighten(drawnPage(1000, 600, rowsOfWords(1000, 12)));
  expect([image.width, image.height]).toEqual([1500, 900]);
  expect(toScan(150, 90).map(Math.round)).toEqual([100, 60]);
});
