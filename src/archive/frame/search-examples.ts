/**
 * Examples of searches that find something in this archive, for the page that explains the search
 * box.
 */
import type { Archive } from '../archive.ts';
import { bodyName } from '../body/body-place.ts';
import { fullName } from '../../gazetteer/unit-name.ts';
import { capitalized } from '../../vietnamese/capitalized.ts';
import { dateInFigures } from '../../vietnamese/date-words.ts';
import { fold } from '../../vietnamese/fold/fold.ts';
import { unknownSlug } from '../urls.ts';

/** A query and what it finds, in Vietnamese. */
export interface SearchExample {
  readonly query: string;
  readonly finds: string;
}

/**
 * A subject of the page with its examples; a subject that this archive has nothing for is left out.
 */
export interface ExampleGroup {
  readonly heading: string;
  readonly examples: readonly SearchExample[];
}

/** The examples of an archive, by subject. */
export function exampleGroups(archive: Archive): readonly ExampleGroup[] {
  const groups = [
    { heading: 'Chữ trong văn bản', examples: wordExamples(archive) },
    { heading: 'Số, ký hiệu và viện dẫn', examples: numberExamples(archive) },
    { heading: 'Địa phương', examples: placeExamples(archive) },
    { heading: 'Cơ quan, loại, ngày, năm', examples: factExamples(archive) },
    { heading: 'Tệp nguồn', examples: fileExamples(archive) },
  ];
  return groups.filter(({ examples }) => examples.length > 0);
}

function wordExamples({ terms }: Archive): readonly SearchExample[] {
  const byUse = [...terms.values()].toSorted((a, b) => b.uses.length - a.uses.length);
  const most = byUse.find(({ name, uses }) => uses.length > 0 && fold(name) !== name.toLowerCase()) ?? byUse[0];
  if (most === undefined || most.uses.length === 0) return [];
  const { name } = most;
  return [
    { query: name, finds: 'văn bản có đúng cụm từ này, và cách viết khác của nó ở nhóm dưới' },
    { query: fold(name), finds: 'gõ không dấu: tìm mọi cách bỏ dấu' },
    { query: `"${name}" "phòng"`, finds: 'ngoặc kép: có cả hai, ở bất cứ đâu trong văn bản' },
    { query: `${name} -chợ`, finds: 'dấu trừ: bỏ văn bản có chữ ấy' },
  ];
}

function numberExamples({ cited }: Archive): readonly SearchExample[] {
  const byCitations = [...cited.values()].toSorted(
    (a, b) => b.citing.length - a.citing.length || (a.key < b.key ? -1 : 1),
  );
  const missing = byCitations.find(({ held }) => held === null) ?? byCitations[0];
  if (missing === undefined) return [];
  const { number, held } = missing;
  return [
    { query: number, finds: 'văn bản mang số này hoặc viện dẫn nó, dù kho đã có hay chưa' },
    { query: `viện dẫn:${number}`, finds: `chỉ văn bản viện dẫn nó${held === null ? ' (kho chưa có chính nó)' : ''}` },
  ];
}

function placeExamples({ places }: Archive): readonly SearchExample[] {
  const all = [...places.values()].toSorted((a, b) => b.withFormer - a.withFormer || (a.path < b.path ? -1 : 1));
  const today = all.find(({ era, level, withFormer }) => era === '2025' && level === 'commune' && withFormer > 0);
  const province = all.find(({ era, level, total }) => era === '2025' && level === 'province' && total > 0);
  return [
    ...(today
      ? [{ query: fold(fullName(today)).toLowerCase(), finds: `trang của ${fullName(today)} và văn bản của đơn vị cũ` }]
      : []),
    ...(province ? [{ query: `nơi:${province.name}`, finds: 'văn bản nói đến nơi này, không cần chữ nào khác' }] : []),
  ];
}

function factExamples(archive: Archive): readonly SearchExample[] {
  const { bodyIndex, byYear, byType, types } = archive;
  const [body] = [...bodyIndex.bodies.values()].toSorted((a, b) => b.issued.length - a.issued.length);
  const most = (lists: ReadonlyMap<string, readonly unknown[]>): string | undefined =>
    [...lists].filter(([key]) => key !== unknownSlug).toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
  const [year, slug] = [most(byYear), most(byType)];
  const day = archive.documents.find(({ date }) => date?.length === 10)?.date;
  const type = slug === undefined ? undefined : types.get(slug);
  return [
    ...(body && body.issued.length > 0
      ? [{ query: `cơ quan:"${bodyName(archive, body)}"`, finds: 'văn bản do cơ quan này ban hành' }]
      : []),
    ...(type ? [{ query: `loại:${type.name.toLowerCase()}`, finds: `mọi ${capitalized(type.name)} của kho` }] : []),
    ...(day ? [{ query: dateInFigures(day), finds: 'văn bản ban hành ngày này, thời hạn vào ngày này' }] : []),
    ...(year
      ? [{ query: `năm:${year}`, finds: `văn bản của năm ${year}; năm:2020-2022 là từ năm nào đến năm nào` }]
      : []),
  ];
}

function fileExamples({ documents }: Archive): readonly SearchExample[] {
  const [document] = documents;
  if (document === undefined) return [];
  const { id, source } = document;
  return [
    { query: `${id}.txt`, finds: 'văn bản của tệp này' },
    { query: `tệp:${id} dòng 1`, finds: 'dòng 1 của tệp; địa chỉ có #dong-1 cũng được' },
    { query: `sha256:${source.sha256.slice(0, 16)}`, finds: 'tệp có mã kiểm bắt đầu như vậy' },
  ];
}
