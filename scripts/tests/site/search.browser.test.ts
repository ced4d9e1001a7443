import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from './test-browser.ts';
import { axeFindings } from './test-page.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
});

afterEach(() => context.close());

const at = (path: string): string => `${inject('siteAddress')}${path}`;

const done = (): Promise<unknown> => page.waitForSelector('[data-search-state="done"]', { state: 'attached' });

const search = async (query: string): Promise<void> => {
  await page.goto(at(`/tim-kiem/?q=${encodeURIComponent(query)}`));
  await done();
};

const results = (kind: 'exact' | 'related'): Promise<string[]> =>
  page.$$eval(`[data-results="${kind}"] [data-document]`, (items) =>
    items.map((item) => item.getAttribute('data-document') ?? ''),
  );

const box = '#tim';

/** How many documents of a year there are, by the list of that year. */
const yearCount = async (year: string): Promise<number> => {
  await page.goto(at(`/tim-kiem/?nam=${year}`));
  await done();
  return (await results('exact')).length;
};

test('all ways to type a phrase find the same documents; another word with other tones does not', async () => {
  await search('4 tại chỗ');
  const expected = await results('exact');
  expect(expected.length).toBe(2);
  for (const query of [
    '04 tại chỗ',
    '4 tai cho',
    '4 TẠI CHỖ',
    '4 tại chỗ'.normalize('NFD'),
    '"4 tại chỗ"',
    '4, tại chỗ',
  ]) {
    await search(query);
    expect(await results('exact'), query).toEqual(expected);
  }
  await search('4 tại chợ');
  expect(await results('exact')).toEqual([]);
});

test('a result has its name, issuer, date, the true sentence with the match marked, and leads to the marked place', async () => {
  await search('Krông Búk');
  const result = page.locator('[data-results="exact"] .result').first();
  expect(await result.locator('h3').textContent()).toContain('Thông báo');
  expect(await result.locator('.result-facts').textContent()).toContain('09/2021');
  expect(await result.locator('mark').first().textContent()).toBe('Krông Búk');
  await result.locator('h3 a').click();
  await page.waitForSelector('.match-bar');
  const marks = page.locator('.text mark.match');
  expect(await marks.first().textContent()).toBe('Krông Búk');
  expect(await page.locator('mark.is-current').count()).toBe(1);
  await page.getByRole('button', { name: 'Sau' }).click();
  expect(await page.locator('.match-bar [role="status"]').textContent()).toMatch(/^Chỗ 2 trên \d+$/);
  await page.getByRole('button', { name: 'Bỏ đánh dấu' }).click();
  expect(await marks.count()).toBe(0);
});

test('a link to a provision lands on the match inside it', async () => {
  await search('4 tại chỗ');
  const link = page.locator('.result-provisions a').first();
  expect(await link.textContent()).toMatch(/^(?:Phần|Mục|Điều|Điểm|Gạch)/);
  await link.click();
  await page.waitForSelector('mark.is-current');
  expect(await page.evaluate('document.querySelector("mark.is-current").closest(":target") !== null')).toBe(true);
});

test('a number shows its card, held or only cited, in any form', async () => {
  for (const query of ['17/CT-UBND', '17 / ct – ubnd', 'CT 17', 'chỉ thị 17 hà nội', 'Chỉ thị số 17/CT-UBND']) {
    await search(query);
    expect(await page.locator('.number-card').first().textContent(), query).toContain('17/CT-UBND');
    expect([...(await results('exact')), ...(await results('related'))][0], query).toContain('thanh-oai');
  }
  await search('33/CV-TTCH');
  expect(await page.locator('.number-card a').first().getAttribute('href')).toContain('/van-ban/tam-duong');
});

test('a place of either era has a card that says what is held of it and of its former units', async () => {
  for (const query of ['xã krông búk', 'xa krong buk', 'Xã Krông Buk']) {
    await search(query);
    const [first, second] = await page.locator('.number-card').allInnerTexts();
    expect(first, query).toContain('Xã Krông Búk (Đắk Lắk, hiện nay)');
    expect(first, query).toContain('của đơn vị cũ: Huyện Krông Búk (1 văn bản)');
    expect(second, query).toContain('Huyện Krông Búk (Đắk Lắk, trước 01/7/2025)');
    expect(second, query).toContain('nay thuộc: ');
  }
  expect(await page.locator('.number-card a').first().getAttribute('href')).toBe(
    '/dia-phuong/2025/dak-lak/xa-krong-buk/',
  );
  for (const [query, name] of [
    ['phường ayun pa', 'Phường Ayun Pa (Gia Lai, hiện nay)'],
    ['xa cu pong', 'Xã Cư Pơng (Đắk Lắk, hiện nay)'],
    ['krong buk', 'Xã Krông Búk'],
    ['phường bình minh', 'Phường Bình Minh'],
  ] as const) {
    await search(query);
    expect(await page.locator('.number-card').first().innerText(), query).toContain(name);
  }
  await search('phường bình minh, Vĩnh Long');
  expect(await page.locator('.number-card').allInnerTexts()).toEqual([
    expect.stringMatching(/Chưa có văn bản nào nhắc đến nơi này; xem Tỉnh Vĩnh Long/),
  ]);
  await search('xã không có thật');
  expect(await page.locator('.number-card').count()).toBe(0);
});

test('a term and a type of document have cards, a term in any of its forms', async () => {
  for (const query of ['4 tại chỗ', 'bon tai cho']) {
    await search(query);
    expect(await page.locator('.number-card a').first().getAttribute('href'), query).toBe('/thuat-ngu/4-tai-cho/');
  }
  await search('công văn');
  expect(await page.locator('.number-card a').first().getAttribute('href')).toBe('/loai/cong-van/');
});

test('other ways to write the query are looked up, said, and can be switched off', async () => {
  await search('UBND');
  expect(await page.locator('.search-variants').textContent()).toContain('Ủy ban nhân dân');
  expect(await results('related')).not.toEqual([]);
  await page.getByRole('button', { name: 'Chỉ tìm đúng chữ đã gõ' }).click();
  await page.waitForURL('**mo-rong=0*');
  await done();
  expect(await results('related')).toEqual([]);
});

test('a number in words finds the documents with its figure in a group of their own', async () => {
  await search('4 tại chỗ');
  const all = await results('exact');
  await search('bốn tại chỗ');
  const group = page.locator('[data-group="also"]');
  expect(await group.locator('h2').innerText()).toMatch(/^Cũng viết là “4 tại chỗ” \d/);
  expect([...(await results('exact')), ...(await results('related'))]).toEqual(expect.arrayContaining(all));
});

test('operators narrow what is found, and say what they were taken for', async () => {
  const holds = async (query: string, documents: number, said: string): Promise<void> => {
    await search(query);
    const found = [...(await results('exact')), ...(await results('related'))];
    expect(found.length, query).toBe(documents);
    expect(await page.locator('.search-operators').innerText(), query).toContain(said);
  };
  await search('17/CT-UBND');
  const cited = (await results('exact')).length;
  await holds('viện dẫn:17/CT-UBND', cited, 'Đang lọc: viện dẫn 17/CT-UBND');
  expect(await page.locator('.result mark').first().innerText()).toContain('17/CT-UBND');
  await holds('vien dan:17/ct-ubnd', cited, 'viện dẫn 17/ct-ubnd');
  await holds('noi:dak lak', 1, 'Tỉnh Đắk Lắk (trước 01/7/2025)');
  await holds('noi:dak lak xyzq', 0, 'Tỉnh Đắk Lắk');
  await holds('năm:2021', 2, 'năm 2021');
  await holds('năm:2020-2022', 2 + (await yearCount('2022')), 'năm 2020-2022');
  await holds('loai:cong van', 1, 'Công văn');
  await holds('cơ quan:không có thật', 0, 'Kho không có gì cho “cơ quan:không có thật”');
  await holds('người ký:xyzq', 0, '“người ký:” không phải là cách lọc của kho');
});

test('a year says how many documents without one it leaves out, and leads to them', async () => {
  const said = (): Promise<string> => page.locator('.search-operators').innerText();
  await search('năm:2021');
  expect(await said()).toContain('Ngoài ra có 2 văn bản không rõ năm.');
  await search('năm:2021 nơi:"gia lai"');
  expect(await results('exact')).toEqual([]);
  expect(await said()).toContain('Ngoài ra có 1 văn bản không rõ năm.');
  await page.locator('.search-operators a').first().click();
  await page.waitForFunction(() => new URLSearchParams(location.search).get('q')?.includes('không rõ'));
  await page.waitForSelector('.result[data-document^="gia-lai"]');
  expect(await said()).not.toContain('Ngoài ra');
  await search('năm:2021 nơi:"lai châu"');
  expect(await said()).not.toContain('không rõ năm');
  await search('năm:2021 chống dịch');
  expect(await said()).toContain('Văn bản không rõ năm không có ở đây: tìm trong những văn bản ấy.');
});

test('a date finds what was issued and what is due on it, however it is written, with a year or without', async () => {
  for (const query of ['29/7/2021', '29-07-2021', 'ngày 29 tháng 7 năm 2021', 'ngay 29 thang 7', '29/7']) {
    await search(query);
    const due = page.locator('.search-cards', { hasText: 'Thời hạn vào ngày' });
    expect(await due.locator('a').first().innerText(), query).toContain('Hạn 29/07/2021');
    expect(await due.locator('a').first().getAttribute('href'), query).toMatch(/thanh-oai.*#muc-3/);
  }
  await search('ngày 29 tháng 7');
  expect(await page.locator('[data-group="also"] h2').innerText()).toContain('Cũng viết là “ngày 29/7”');
  expect(await page.locator('[data-group="also"] [data-document]').count()).toBe(1);
  await search('02/11/2021');
  const issued = page.locator('.number-card a', { hasText: 'Ban hành ngày 2/11/2021' });
  await issued.click();
  await page.waitForURL((url) => url.searchParams.get('q') === 'ngày:2/11/2021');
  await done();
  expect(await results('exact')).toEqual(['tam-duong-2021-cong-van-33-phong-chong-covid-19']);
  for (const [query, left] of [
    ['ngày:2/11 nơi:lai châu', 1],
    ['tháng:11/2021', 1],
    ['ngày:3/11/2021', 0],
    ['31/2/2021', 0],
  ] as const) {
    await search(query);
    expect(await results('exact'), query).toHaveLength(left);
  }
  expect(await page.locator('.search-cards').count()).toBe(0);
});

test('a file is found by its name, its checksum and a line of it', async () => {
  const [row] = (await (await page.request.get(at('/ban-ke.json'))).json()).sources as { id: string; sha256: string }[];
  const { id, sha256 } = row as { id: string; sha256: string };
  for (const query of [`${id}.txt`, `tệp:${id}`, `sha256:${sha256.slice(0, 8)}`, sha256, `${id}.txt:3`]) {
    await search(query);
    expect(await results('exact'), query).toEqual([id]);
    expect(await page.locator('.number-card').first().innerText(), query).toContain(`${id}.txt`);
  }
  const href = await page.locator('.number-card a').first().getAttribute('href');
  expect(href).toBe(`/van-ban/${id}/#dong-3`);
  await search('khong-co-tep-nay.txt');
  expect(await results('exact')).toEqual([]);
});

test('the facets of bodies tell who issued, who is told and who is addressed', async () => {
  for (const name of ['co-quan', 'duoc-giao', 'kinh-gui']) {
    await page.goto(at('/tim-kiem/?sap-xep=moi-nhat'));
    await done();
    const facet = page.locator(`details[data-facet="${name}"]`);
    await facet.locator('> summary').click();
    const value = facet.locator('.facet-value').first();
    const count = Number(await value.locator('.facet-count').innerText());
    await value.locator('input').click();
    await page.waitForURL(`**${name}=*`);
    await page.waitForFunction(
      (n) => document.querySelectorAll('[data-results="exact"] [data-document]').length === n,
      count,
    );
    expect(count, name).toBeGreaterThan(0);
  }
});

test('every example of the page that explains the box finds something', async () => {
  await page.goto(at('/tim-kiem/cach-tim/'));
  const links = await page
    .locator('.search-examples a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(8);
  for (const href of links) {
    await page.goto(at(href));
    await done();
    const found = [...(await results('exact')), ...(await results('related'))].length;
    expect(found + (await page.locator('.number-card').count()), href).toBeGreaterThan(0);
    expect(await page.locator('.search').innerText(), href).not.toContain('Kho không có gì');
  }
});

test('a choice in the facets is in the address, survives reload and back, and can be taken off', async () => {
  await search('UBND');
  const all = await results('exact');
  await page.locator('[data-facet="loai"] label', { hasText: 'Công văn' }).click();
  await page.waitForURL('**loai=cong-van*');
  await page.waitForSelector('.search-chip');
  const some = await results('exact');
  expect(some.length).toBeLessThan(all.length);
  await page.reload();
  await page.waitForSelector('.search-chip');
  expect(await results('exact')).toEqual(some);
  await page.goBack();
  await page.waitForFunction(
    (n) => document.querySelectorAll('[data-results="exact"] [data-document]').length === n,
    all.length,
  );
  expect(await results('exact')).toEqual(all);
  await page.goForward();
  await page.waitForSelector('.search-chip');
  await page.getByRole('button', { name: /^Bỏ chọn/ }).click();
  await page.waitForFunction(() => !document.querySelector('.search-chip'));
  expect(await results('exact')).toEqual(all);
});

test('filters and order work without words, in the address, and can be gone back from', async () => {
  await page.goto(at('/tim-kiem/?nam=2021'));
  await done();
  expect(await page.locator('h2').first().textContent()).toBe('Văn bản 2');
  const some = await results('exact');
  expect(some).toHaveLength(2);
  await page.locator('details[data-facet="noi"] > summary').click();
  await page.locator('.facet-places label', { hasText: 'Tỉnh Đắk Lắk' }).first().click();
  await page.waitForURL('**noi=*');
  await page.waitForFunction(() => document.querySelectorAll('[data-results="exact"] [data-document]').length === 1);
  await page.selectOption('[name="sap-xep"]', 'cu-nhat');
  await page.waitForURL('**sap-xep=cu-nhat*');
  await page.goBack();
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll('[data-results="exact"] [data-document]').length === 2);
  expect(await results('exact')).toEqual(some);
  await page.goto(at('/tim-kiem/?nam=1999'));
  await done();
  expect(await page.locator('.search-zero').innerText()).toContain('Không còn văn bản nào');
  await page.locator('.search-zero a').click();
  await page.waitForURL((url) => !url.search.includes('nam='));
});

test('results in the order of their dates have headings of years with counts; those by likeness have none', async () => {
  await page.goto(at('/tim-kiem/?sap-xep=moi-nhat'));
  await done();
  const headings = await page.locator('[data-group="exact"] .results-heading').allInnerTexts();
  expect(headings).toEqual(['2021 (2)', 'Không rõ năm (2)']);
  await search('UBND');
  expect(await page.locator('.results-heading').count()).toBe(0);
});

test('a choice in the address that no document has is said, and can be taken out', async () => {
  await page.goto(at('/tim-kiem/?noi=gia-lai&nam=2021'));
  await done();
  expect(await page.locator('.search-operators').innerText()).toContain('Địa phương “gia-lai”');
  expect(await page.locator('.search-operators').innerText()).not.toContain('2021');
  await page.getByRole('button', { name: 'Bỏ khỏi địa chỉ' }).click();
  await page.waitForURL((url) => url.search === '?nam=2021');
  await done();
  expect(await page.locator('.search-operators').count()).toBe(0);
  expect(await results('exact')).toHaveLength(2);
});

test('before a search the filters of all documents are there, and the way to all of them', async () => {
  await page.goto(at('/tim-kiem/'));
  await done();
  await page.locator('.search-all a').click();
  await done();
  expect(await results('exact')).toHaveLength(4);
  expect(await page.locator('[name="sap-xep"]').inputValue()).toBe('moi-nhat');
});

test('a choice by keyboard keeps the focus and what was opened', async () => {
  await search('UBND');
  await page.locator('details[data-facet="noi"] > summary').click();
  const place = page.locator('.facet-places input').first();
  await place.focus();
  const key = await place.getAttribute('data-key');
  await page.keyboard.press('Space');
  await page.waitForSelector('.search-chip');
  expect(await page.evaluate('document.activeElement.dataset.key')).toBe(key);
  expect(await page.locator('details[data-facet="noi"]').getAttribute('open')).not.toBeNull();
});

test('on a phone filters are a sheet that says how many documents are left, before the results for the keyboard', async () => {
  await page.setViewportSize({ width: 360, height: 780 });
  await search('UBND');
  const before = await page.evaluate(
    `(() => { const [f, r] = [document.querySelector('.filters-open'), document.querySelector('.result')];
      return Boolean(f.compareDocumentPosition(r) & Node.DOCUMENT_POSITION_FOLLOWING); })()`,
  );
  expect(before).toBe(true);
  await page.locator('.filters-open').click();
  await page.locator('dialog [data-facet="loai"] label', { hasText: 'Công văn' }).click();
  await page.waitForURL('**loai=cong-van*');
  await page.waitForFunction(() => document.querySelector('.filters-see')?.textContent === 'Xem 1 văn bản');
  expect(await page.locator('dialog.filters-sheet').getAttribute('open')).not.toBeNull();
  await page.locator('.filters-see').click();
  expect(await page.locator('dialog.filters-sheet').getAttribute('open')).toBeNull();
  expect(await page.locator('.filters-open').textContent()).toBe('Lọc và sắp xếp (đang chọn 1)');
  expect(await results('exact')).toHaveLength(1);
});

test('the facet of places is a tree of both eras', async () => {
  await search('UBND');
  await page.locator('details[data-facet="noi"] > summary').click();
  const tree = page.locator('.facet-places');
  await tree.waitFor();
  expect(await tree.textContent()).toMatch(/Đơn vị từ 01\/7\/2025.*Đơn vị trước 01\/7\/2025/s);
});

test('“/” and Ctrl+K lead to the box; arrows, Escape and Enter work the suggestions', async () => {
  await page.goto(at('/tim-kiem/'));
  await done();
  await page.keyboard.press('/');
  expect(await page.evaluate('document.activeElement.id')).toBe('tim');
  await page.keyboard.type('krông');
  await page.waitForSelector('.suggestions [role="option"]');
  expect(await page.getAttribute(box, 'aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowDown');
  const active = await page.getAttribute(box, 'aria-activedescendant');
  expect(await page.getAttribute(`#${active}`, 'aria-selected')).toBe('true');
  await page.keyboard.press('Escape');
  expect(await page.getAttribute(box, 'aria-expanded')).toBe('false');
  expect(await page.inputValue(box)).toBe('krông');
  await page.keyboard.press('Enter');
  await page.waitForURL('**q=kr*');
  await page.locator('h1').click();
  await page.keyboard.press('Control+k');
  expect(await page.evaluate('document.activeElement.id')).toBe('tim');
});

test('suggestions hold numbers, places and titles, and lead to their pages', async () => {
  await page.goto(at('/tim-kiem/'));
  const kinds = async (typed: string): Promise<string> => {
    await page.fill(box, '');
    await page.fill(box, typed);
    await page.waitForFunction(() => document.querySelectorAll('.suggestions [role="option"]').length > 0);
    const text = (await page.locator('.suggestions').textContent()) ?? '';
    await page.keyboard.press('Escape');
    return text;
  };
  await page.focus(box);
  expect(await kinds('17')).toContain('17/CT-UBND');
  expect(await kinds('tam duong')).toContain('Huyện Tam Đường');
  const krong = await kinds('xa krong buk');
  expect(krong).toContain('Xã Krông Búk, Đắk Lắk');
  expect(krong).toContain('địa phương hiện nay');
  expect(await kinds('phường ayun')).toContain('Phường Ayun Pa, Gia Lai');
  expect(await kinds('huyện krông búk')).toContain('từ huyện Krông Búk cũ');
  expect(await kinds('công v')).toContain('loại văn bản');
  expect(await kinds('thuc hien cac bien phap')).toContain('Thực hiện các biện pháp phòng, chống dịch');
  await page.fill(box, 'tam đường');
  await page.waitForSelector('.suggestions [role="option"]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/(?:dia-phuong|van-ban|co-quan)\//);
});

test('recent searches stay on the device and can be forgotten', async () => {
  await search('mục tiêu kép');
  await page.goto(at('/tim-kiem/'));
  await done();
  expect(await page.locator('.search').textContent()).toContain('mục tiêu kép');
  await page.getByRole('button', { name: 'Xóa' }).click();
  expect(await page.locator('.search').textContent()).not.toContain('Tìm gần đây');
});

test('where the network fails there is a message and a retry, never an empty result', async () => {
  await page.goto(at('/tim-kiem/'));
  await done();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.fill(box, 'chỉ đạo');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-search-state="failed"] .search-failure');
  expect(await page.locator('.search-failure').textContent()).toContain('Chưa tìm được');
  expect(await page.locator('[data-results]').count()).toBe(0);
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await done();
  expect((await results('exact')).length).toBe(4);
});

test('zero is shown as zero, with what to try', async () => {
  await search('chỉ đoạ');
  expect(await results('exact')).toEqual([]);
  const zero = page.locator('.search-zero');
  expect(await zero.textContent()).toContain('Không có văn bản nào có đúng cụm từ');
  const link = zero.locator('a').first();
  const query = (await link.textContent()) ?? '';
  await link.click();
  await page.waitForURL((url) => url.searchParams.get('q') === query);
  await done();
  expect(await results('exact')).not.toEqual([]);
});

test('what it found is announced', async () => {
  await search('chỉ đạo');
  expect(await page.locator('.search [role="status"]').textContent()).toBe('4 văn bản đúng cụm từ.');
});

test('at 320 px nothing runs over the edge, with results, facets open and suggestions', async () => {
  await page.setViewportSize({ width: 320, height: 700 });
  await search('UBND');
  await page.getByRole('button', { name: 'Lọc và sắp xếp' }).click();
  await page.locator('dialog [data-facet="noi"] > summary').click();
  await page.waitForSelector('dialog .facet-places');
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  await page.getByRole('button', { name: /^Xem \d+ văn bản$/ }).click();
  await page.fill(box, 'phòng');
  await page.waitForSelector('.suggestions [role="option"]');
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
});

test('without JavaScript there is a message and the lists', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const bare = await plain.newPage();
  await bare.goto(at('/tim-kiem/?q=x'));
  expect(await bare.locator('.search-noscript').first().isVisible()).toBe(true);
  expect(await bare.locator('ul.search-noscript a').count()).toBeGreaterThan(4);
  await plain.close();
});

test.each(['4 tại chỗ', 'CT 17', 'UBND', 'phòng cháy rừng', ''])(
  'axe finds nothing on the results of %j',
  async (query) => {
    await search(query);
    expect(await axeFindings(page)).toEqual([]);
  },
);

test.each([
  ['open suggestions', 1280],
  ['open suggestions', 360],
  ['the open sheet', 360],
])('axe finds nothing with %s at %i px', async (what, width) => {
  await page.setViewportSize({ width, height: 780 });
  await search('UBND');
  if (what === 'the open sheet') {
    await page.locator('.filters-open').click();
    await page.locator('details[data-facet="noi"] > summary').click();
    await page.waitForSelector('.facet-places');
  } else {
    await page.fill(box, '');
    await page.locator(box).pressSequentially('chi thi');
    await page.waitForSelector('.suggestions [role="option"]');
    await page.keyboard.press('ArrowDown');
  }
  expect(await axeFindings(page)).toEqual([]);
});

test('what is chosen is taken off by keyboard, one by one or all, and the keyboard stays with the filters', async () => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 780 });
    await page.goto(at('/tim-kiem/?q=UBND&nam=2021&loai=thong-bao'));
    await done();
    await page.locator('.search-chip', { hasText: '2021' }).press('Enter');
    await page.waitForURL((url) => url.search === '?q=UBND&loai=thong-bao');
    await done();
    const [inPanel, key] = await page.evaluate(() => [
      document.activeElement?.closest('.search-facets') !== null,
      document.activeElement?.className,
    ]);
    expect([width, inPanel, key !== undefined]).toEqual([width, true, true]);
    await page.getByRole('button', { name: 'Bỏ lọc' }).press('Enter');
    await page.waitForURL((url) => url.search === '?q=UBND');
    await done();
    expect(await page.locator('.search-chip').count()).toBe(0);
    expect(await page.evaluate('document.activeElement.closest(".search-facets") !== null')).toBe(true);
  }
});
