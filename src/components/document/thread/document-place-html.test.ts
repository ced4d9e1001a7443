import { expect, test } from 'vitest';
import { documentPlaces } from '../../../archive/document/document-place.ts';
import { sampleArchive } from '../../../archive/testing/sample-archive.fixture.ts';
import { sampleDirective, sampleLocality, sampleMention } from '../../../archive/testing/sample-directive.fixture.ts';
import { expected } from '../../../ground/expected.ts';
import { documentPlaceHtml } from './document-place-html.ts';

const rowOf = (fields: Parameters<typeof sampleLocality>[0]): string => {
  const document = sampleDirective({ id: 'a', localities: [sampleLocality(fields)] });
  const archive = sampleArchive([document]);
  const place = expected(documentPlaces(archive, document)[0]?.places[0], 'one place');
  return documentPlaceHtml(archive, place);
};
const wordsOf = (html: string): string => html.replace(/<[^>]*>/g, '');

test('a unit that was divided is followed by the first units that it went into', () => {
  expect(wordsOf(rowOf({ unit: '2021/gia-lai/thi-xa-ayun-pa', type: 'thị xã', name: 'Ayun Pa' }))).toBe(
    'Thị xã Ayun Pa, Gia Lai nay thuộc 3 phường, xã: phường Ayun Pa, xã Ia Rbol, xã Ia Sao (Gia Lai)',
  );
});

test('a unit that goes on under its name is the name alone; one that may be several says which', () => {
  expect(wordsOf(rowOf({ unit: '2021/ha-noi', type: 'thành phố', name: 'Hà Nội' }))).toBe('Thành phố Hà Nội');
  const candidates = ['2021/long-an/huyen-chau-thanh', '2021/tien-giang/huyen-chau-thanh'];
  expect(wordsOf(rowOf({ unit: null, name: 'Châu Thành', candidates }))).toBe(
    'Huyện Châu Thành không xác định được là đơn vị nào: huyện Châu Thành, Long An; hoặc huyện Châu Thành, Tiền Giang',
  );
});

test('why it is there, and how the text writes it, are said once, as text, with links into the page', () => {
  const roleEvidence = { origin: 'inferred' as const, rule: 'issuer', words: 'x', line: 3 };
  const mentions = [sampleMention('huyện <Thanh> & Oai')];
  const html = rowOf({ unit: '2021/ha-noi/huyen-thanh-oai', roleEvidence, mentions });
  expect(html).toContain('<span class="origin origin-inferred">suy ra</span>');
  expect(html).toMatch(/vì sao <span class=visually-hidden>Huyện Thanh Oai có ở đây<\/span>/);
  expect(html.match(/dòng 3 của tệp nguồn/g)).toHaveLength(1);
  expect(html).toMatch(/Văn bản ghi <a href=#[a-z0-9-]+>“huyện &lt;Thanh&gt; &amp; Oai”<\/a>/);
});
