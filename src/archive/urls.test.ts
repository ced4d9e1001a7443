import { expect, test } from 'vitest';
import { addresses } from './urls.ts';

const root = addresses('/');

test.each([
  [root.home(), '/'],
  [root.document('thanh-oai-2021'), '/van-ban/thanh-oai-2021/'],
  [root.document('thanh-oai-2021', 'muc-1-g2'), '/van-ban/thanh-oai-2021/#muc-1-g2'],
  [root.marked('thanh-oai-2021', '12-CT/TU & 5K'), '/van-ban/thanh-oai-2021/?tim=12-CT%2FTU%20%26%205K'],
  [root.marked('thanh-oai-2021', '5K', 'muc-1'), '/van-ban/thanh-oai-2021/?tim=5K#muc-1'],
  [root.marked('thanh-oai-2021', null), '/van-ban/thanh-oai-2021/'],
  [root.source('thanh-oai-2021'), '/van-ban/thanh-oai-2021.txt'],
  [root.place('2021/gia-lai/thi-xa-ayun-pa'), '/dia-phuong/2021/gia-lai/thi-xa-ayun-pa/'],
  [root.documents(1), '/van-ban/'],
  [root.documents(2), '/van-ban/trang/2/'],
  [root.type('chi-thi', 3), '/loai/chi-thi/trang/3/'],
  [root.search(), '/tim-kiem/'],
  [root.search('4 tại chỗ & 5K'), '/tim-kiem/?q=4%20t%E1%BA%A1i%20ch%E1%BB%97%20%26%205K'],
  [root.body('a?b'), '/co-quan/a%3Fb/'],
  [root.calendar(), '/nhiem-vu/thoi-han.ics'],
  [root.citation('17-ct-ubnd'), '/vien-dan/17-ct-ubnd/'],
  [root.term('5k', 2), '/thuat-ngu/5k/trang/2/'],
  [root.duties(), '/nhiem-vu/'],
  [root.deadlines(2), '/nhiem-vu/thoi-han/trang/2/'],
  [root.timeline(), '/thoi-gian/'],
  [root.timeline('loai/chi-thi'), '/thoi-gian/loai/chi-thi/'],
  [root.network(), '/mang-luoi/'],
  [root.year('2021'), '/nam/2021/'],
  [root.formerPlaces(), '/dia-phuong/2021/'],
  [root.placeNames(), '/dia-phuong/danh-muc.json'],
  [root.data('/van-ban/a/'), '/van-ban/a.json'],
  [root.guide(), '/gioi-thieu/huong-dan/'],
  [root.file('opensearch.xml'), '/opensearch.xml'],
  [root.places(), '/dia-phuong/'],
  [root.place('gia-lai', 2), '/dia-phuong/gia-lai/trang/2/'],
  [root.placeData('2021/gia-lai'), '/dia-phuong/2021/gia-lai.json'],
  [root.bodies(), '/co-quan/'],
  [root.body('so-y-te@gia-lai', 2), '/co-quan/so-y-te%40gia-lai/trang/2/'],
  [root.bodyDuties('so-y-te', '2021'), '/co-quan/so-y-te/duoc-giao/2021/'],
  [root.bodyDuties('so-y-te', '2021', 2), '/co-quan/so-y-te/duoc-giao/2021/trang/2/'],
  [root.bodyShelf('gia-lai'), '/co-quan/danh-sach/gia-lai/'],
  [root.bodyShelf('gia-lai', 2), '/co-quan/danh-sach/gia-lai/trang/2/'],
  [root.bodyNames(), '/co-quan/danh-muc.json'],
  [root.bodyCalendar('a?b'), '/co-quan/a%3Fb.ics'],
  [root.types(), '/loai/'],
  [root.type('chi-thi'), '/loai/chi-thi/'],
  [root.years(), '/nam/'],
  [root.year('2021', 2), '/nam/2021/trang/2/'],
  [root.citations(), '/vien-dan/'],
  [root.citations(2), '/vien-dan/trang/2/'],
  [root.citation('17-ct-ubnd', 2), '/vien-dan/17-ct-ubnd/trang/2/'],
  [root.terms(), '/thuat-ngu/'],
  [root.term('5k'), '/thuat-ngu/5k/'],
  [root.duties(2), '/nhiem-vu/trang/2/'],
  [root.duty('so-y-te'), '/nhiem-vu/so-y-te/'],
  [root.duty('so-y-te', 2), '/nhiem-vu/so-y-te/trang/2/'],
  [root.month('2021-09'), '/thoi-gian/2021-09/'],
  [root.month('2021-09', 2), '/thoi-gian/2021-09/trang/2/'],
  [root.contact(), '/lien-he/'],
  [root.manifest(), '/ban-ke.json'],
  [root.about(), '/gioi-thieu/'],
  [root.method(), '/gioi-thieu/cach-doc/'],
])('the address %s', (made, expected) => {
  expect(made).toBe(expected);
});

test('every address lies below the base, with or without its last slash', () => {
  expect(addresses('/kho').document('x')).toBe('/kho/van-ban/x/');
  expect(addresses('/kho/').home()).toBe('/kho/');
});
