/** What the pictures of the guide show, and how one comes to see it. */
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { root } from '../root.ts';

export interface GuidePicture {
  readonly file: string;
  /** Of the window, in pixels. */
  readonly width: number;
  readonly take: (page: Page) => Promise<Buffer>;
}

const PAPER = join(root, 'scripts/tests/fixtures/import/ke-hoach.docx');

/** Opens the workbench and gives it a Word file. */
async function workbench(page: Page): Promise<Locator> {
  await page.goto('/them-van-ban/');
  await page.locator('[data-workbench="ready"]').waitFor();
  await page.locator('input[type=file]').setInputFiles(PAPER);
  const open = page.locator('.wb-open');
  await open.locator('.wb-fields').waitFor();
  await open.locator('.wb-words').first().waitFor({ state: 'attached' });
  return open;
}

/** Room around what is shown, in pixels. */
const MARGIN = 12;

/** The upper part of something, so many pixels high. */
async function topOf(page: Page, part: Locator, height: number): Promise<Buffer> {
  const box = await part.boundingBox();
  if (box === null) throw new Error('Cannot take a picture, expected the part to be on the page');
  const clip = {
    x: box.x - MARGIN,
    y: box.y - MARGIN,
    width: box.width + 2 * MARGIN,
    height: Math.min(height, box.height + 2 * MARGIN),
  };
  return page.screenshot({ clip, animations: 'disabled' });
}

export const guidePictures: readonly GuidePicture[] = [
  {
    file: 'them-van-ban.png',
    width: 1100,
    take: async (page) => topOf(page, await workbench(page), 620),
  },
  {
    file: 'sua-mot-muc.png',
    width: 700,
    take: async (page) => {
      const open = await workbench(page);
      const fields = open.locator('.wb-fields');
      await fields.getByRole('button', { name: /Sửa/ }).nth(1).click();
      return topOf(page, fields, 420);
    },
  },
  {
    file: 'lay-tep.png',
    width: 700,
    take: async (page) => {
      const open = await workbench(page);
      await open.getByRole('tab', { name: 'Lấy tệp' }).click();
      return topOf(page, open.locator('[role=tabpanel]:not([hidden])').last(), 420);
    },
  },
  {
    file: 'do-can-bo-nhap.png',
    width: 700,
    take: async (page) => {
      await page.goto('/van-ban/tam-duong-2021-cong-van-33-phong-chong-covid-19/');
      // On a narrow window what is known of a document is folded.
      const facts = page.locator('details.facts');
      await facts.evaluate((element: HTMLDetailsElement) => (element.open = true));
      return topOf(page, facts.locator('dl > div', { has: page.locator('.origin-staff') }), 420);
    },
  },
];
