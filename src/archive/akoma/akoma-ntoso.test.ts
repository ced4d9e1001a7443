import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../render/render-body.ts';
import type { Directive } from '../../schema/directive.ts';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleDirective, sampleReference } from '../testing/sample-directive.fixture.ts';
import { akomaNtoso } from './akoma-ntoso.ts';
import { EIds, provisionElement } from './provision-element.ts';
import { faultsOfStandard } from './standard.fixture.ts';
import { takeLabel } from './take-label.ts';
import { element, xmlText } from './xml.ts';

const HEAD = `<Part name="preface">
<Lines id="tieu-de" role="header" line="1">
<Line>
Số: 17/CT-UBND
</Line>

<Line>
<Place u="2021/ha-noi">Hà Nội</Place>, ngày <Date v="2021-07-23">23 tháng 7 năm 2021</Date>
</Line>
</Lines>

<Paragraph id="trich-yeu" role="title" line="3">
Về chợ & bến
</Paragraph>
</Part>

<Part name="preamble">
<Paragraph id="doan-1" line="4">
Căn cứ <Cite k="k-basis">Luật số 5/2020/QH14</Cite>;
</Paragraph>

<Paragraph id="doan-2" line="5">
Xét tình hình từ <Date v="2021-06">tháng 6 năm 2021</Date>,
</Paragraph>
</Part>
`;

const BODY = `<Part name="body">
<Provision id="dieu-1" style="dieu" depth="0" line="6">
<Heading level="2">
**Điều 1.** Phạm vi
</Heading>

<Paragraph id="doan-3" line="7">
Áp dụng như sau:
</Paragraph>

<Provision id="dieu-1-k1" style="number" depth="1" line="8">
1\\. Theo <Cite k="k-open">Chỉ thị số 9</Cite> và <Term t="5k">5K</Term>.
</Provision>

<Provision id="dieu-1-k2" style="number" depth="1" line="9">
2\\. Các việc:

<Provision id="dieu-1-k2-g1" style="dash" depth="2" line="10">
\\- Một;
</Provision>

<Provision id="dieu-1-k2-g2" style="dash" depth="2" line="11">
\\- Hai.
</Provision>

<Paragraph id="doan-4" line="12">
Đoạn sau hai gạch.
</Paragraph>
</Provision>
</Provision>

<Table id="bang" line="13">
<Row kind="head">
<Cell>
|TT|
</Cell>
</Row>

<Row kind="plain">
<Cell>
1|
</Cell>
</Row>
</Table>
</Part>
`;

const TAIL = `<Part name="recipients">
<Lines id="noi-nhan" line="14">
<Line>
Nơi nhận:
</Line>
</Lines>
</Part>

<Part name="conclusions">
<Lines id="ky" line="15">
<Line>
Nguyễn Văn Bình
</Line>
</Lines>
</Part>

<Part name="annex">
<Provision id="phu-luc" style="phu-luc" depth="0" line="16">
<Heading level="2">
Phụ lục
</Heading>
</Provision>
</Part>

<Part name="preface">
<Paragraph id="doan-9" line="17">
Đầu của một văn bản kèm theo
</Paragraph>
</Part>
`;

const provision = (anchor: string, label: string) => ({ anchor, label, title: '', depth: 0, line: 1 });
const whole = sampleDirective({
  id: 'a',
  documentType: 'chi-thi',
  regime: 'state',
  number: '17/CT-UBND',
  date: '2021-07-23',
  title: 'về chợ & bến',
  signatory: { name: 'Nguyễn Văn Bình', position: 'Chủ tịch', capacity: null },
  issuer: { name: 'UBND thành phố Hà Nội', parent: null, key: 'ubnd-ha-noi', unit: '2021/ha-noi' },
  references: [
    sampleReference({ key: 'k-basis', role: 'basis' }),
    sampleReference({ key: 'k-open', resolution: 'ambiguous' }),
  ],
  provisions: [
    provision('dieu-1', 'Điều 1.'),
    provision('dieu-1-k1', '1.'),
    provision('dieu-1-k2', '2.'),
    provision('dieu-1-k2-g1', '-'),
    provision('dieu-1-k2-g2', '-'),
  ],
});

const written = (mdx: string, given: Partial<Directive> = {}): string => {
  const document = { ...whole, ...given };
  const of = { archive: sampleArchive([document]), document, imprint: { name: 'Kho', body: null }, changed: null };
  return akomaNtoso({ ...of, web: (href) => `https://a.vn${href}` }, parseBody(mdx));
};

const read = (xml: string) => {
  const document = XmlDocument.fromString(xml);
  const namespaces = { a: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' };
  const textsOf = (path: string): readonly string[] =>
    document.root.find(path, namespaces).map(({ content }) => content);
  return { faults: faultsOfStandard(document.root), textsOf };
};

describe('a directive with everything', () => {
  const xml = written(HEAD + BODY + TAIL);
  const { faults, textsOf } = read(xml);

  test('keeps the standard', () => {
    expect(faults).toEqual([]);
  });

  test('has its words once, in their order', () => {
    const text = xml.replace(/<meta>.*?<\/meta>/gs, '').replace(/<br\/>|<[^>]*>|\s/g, '');
    const source = (HEAD + BODY + TAIL).replace(/<[^>]*>|[\s*\\]/g, '');
    expect(text.slice(text.indexOf('Số:')).replaceAll('&amp;', '&')).toBe(source);
  });

  test('says what it is: an act, never authoritative, of the day and number that it states', () => {
    expect(textsOf('a:act/a:meta//a:FRBRWork/a:FRBRthis/@value')).toEqual(['/akn/vn/act/chi-thi/2021-07-23/a']);
    expect(textsOf('.//a:FRBRauthoritative/@value')).toEqual(['false', 'false']);
    expect(textsOf('a:act/a:preface//a:docNumber')).toEqual(['17/CT-UBND']);
    expect(textsOf('.//a:docDate/@date')).toEqual(['2021-07-23']);
    expect(textsOf('.//a:docTitle')).toEqual(['Về chợ & bến']);
    expect(textsOf('.//a:signature/a:person')).toEqual(['Nguyễn Văn Bình']);
    // A month is no day: the schema has no word for it.
    expect(textsOf('.//a:date')).toEqual([]);
  });

  test('numbers its provisions by the naming convention, and has what is between them', () => {
    expect(textsOf('.//a:body//*/@eId')).toEqual([
      ...['art_1', 'art_1__para_1', 'art_1__para_2', 'art_1__para_2__indent_1', 'art_1__para_2__indent_2'],
      ...['art_1__para_2__hcontainer_1', 'hcontainer_1'],
    ]);
    expect(textsOf('.//a:num').map((num) => num.trim())).toEqual(['Điều 1.', '1.', '2.', '-', '-']);
    expect(textsOf('.//a:article/a:intro')).toEqual(['Áp dụng như sau:']);
  });

  test('leads to what it cites where that is known, and to places and terms', () => {
    expect(textsOf('.//a:citations/a:citation//a:ref/@href')).toEqual(['https://a.vn/van-ban/a/#vien-dan-k-basis']);
    expect(textsOf('.//a:TLCLocation/@href')).toEqual(['https://a.vn/dia-phuong/2021/ha-noi/']);
    expect(textsOf('.//a:TLCTerm/@showAs')).toEqual(['5k']);
    expect(textsOf('.//a:TLCPerson/@showAs')).toEqual(['Nguyễn Văn Bình']);
  });

  test('keeps a head that comes after an annex where it is', () => {
    expect(textsOf('.//a:attachment//a:hcontainer[last()]').at(-1)).toBe('Đầu của một văn bản kèm theo');
  });
});

test.each([
  ['a letter is a document', { documentType: 'cong-van' }, '/akn/vn/doc/cong-van/2021-07-23/a'],
  ['a day that is not known is in no address', { date: null }, '/akn/vn/act/chi-thi/a'],
  ['nor a type', { documentType: null }, '/akn/vn/doc/2021-07-23/a'],
])('%s', (_, given, uri) => {
  const { faults, textsOf } = read(written(HEAD + BODY, given));
  expect(faults).toEqual([]);
  expect(textsOf('*/a:meta//a:FRBRWork/a:FRBRthis/@value')).toEqual([uri]);
});

test('nothing that was inferred is stated', () => {
  const inferred = { origin: 'inferred', line: null, note: null } as const;
  const origins = {
    ...whole.origins,
    number: inferred,
    date: inferred,
    issuer: inferred,
    signatory: inferred,
    title: inferred,
  };
  const { faults, textsOf } = read(written(HEAD + BODY + TAIL, { origins }));
  expect(faults).toEqual([]);
  for (const name of ['FRBRnumber', 'FRBRname', 'docNumber', 'docDate', 'signature', 'TLCPerson'])
    expect(textsOf(`.//a:${name}`), name).toEqual([]);
  expect(textsOf('.//a:TLCOrganization/@showAs')).toEqual(['Kho', 'không rõ']);
});

test.each(['', '<Part name="preface">\n<Paragraph id="a" line="1">\nChỉ có đầu\n</Paragraph>\n</Part>\n'])(
  'a text without a body keeps the standard: %j',
  (mdx) => {
    expect(read(written(mdx)).faults).toEqual([]);
  },
);

test.each([
  ['a child in the wrong place', '<num>1</num>', '</num></content>', 'holds'],
  ['a reference to nothing', 'refersTo="#noi-2021-ha-noi"', 'refersTo="#noi-khac"', 'refers to #noi-khac'],
  ['a day that is none', 'date="2021-07-23"', 'date="2021-07"', 'has date'],
  ['a provision without its identifier', 'eId="art_1"', 'id="x"', 'article has eId'],
])('the rows of the standard find %s', (_, from, to, fault) => {
  const xml = written(HEAD + BODY + TAIL);
  const spoilt = from === '<num>1</num>' ? xml.replace('<content>', '<content><num>1</num>') : xml.replace(from, to);
  expect(spoilt).not.toBe(xml);
  expect(read(spoilt).faults.join('\n')).toContain(fault);
});

test.each([
  ['dieu', 'Điều 5.', 'art_5'],
  ['letter', 'đ)', 'point_dd'],
  ['subnumber', '1.2.', 'subpara_1-2'],
  ['roman', 'II.', 'sec_II'],
  ['chuong', 'Chương III', 'chp_III'],
  ['dash', '-', 'indent_1'],
  ['mau', null, 'hcontainer_1'],
])('a provision of form %s with the label %s is %s', (style, label, eId) => {
  expect(new EIds().next(null, provisionElement(style), label)).toBe(eId);
});

test('a number that comes twice is told apart by its place', () => {
  const eIds = new EIds();
  const next = (): string => eIds.next('art_1', provisionElement('number'), '1.');
  expect([next(), next(), next()]).toEqual(['art_1__para_1', 'art_1__para_1-2', 'art_1__para_1-3']);
});

test.each([
  ['1. Một', '1.', '1.', ' Một'],
  ['\n1 . Một', '1.', '1 .', ' Một'],
  ['Điều  5. Hai', 'Điều 5.', 'Điều  5.', ' Hai'],
  ['Một 1.', '1.', null, null],
  ['', '1.', null, null],
])('of %j the label %s is taken', (value, label, taken, rest) => {
  const found = takeLabel([{ type: 'text', value }], label);
  expect(found?.label ?? null).toBe(taken);
  expect(found ? found.rest[0] : null).toEqual(rest === null ? null : { type: 'text', value: rest });
});

test('text has no sign that XML cannot have', () => {
  expect(xmlText('a<&"\u0001\uFFFE\uD800\t')).toBe('a&lt;&amp;&quot;\uFFFD\uFFFD\uFFFD\t');
  expect(element('p', { class: 'a"b', id: null })).toBe('<p class="a&quot;b"/>');
});
