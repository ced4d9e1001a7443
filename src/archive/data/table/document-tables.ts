/** The documents, what they cite, and what they tell bodies to do. */
import { z } from 'zod';
import { directive } from '../../../schema/directive.ts';
import { documentName } from '../../document/name/document-name.ts';
import { dataTable } from './data-table.ts';

const { shape } = directive;
const address = z.string().describe('Địa chỉ của trang trong kho; trọn vẹn khi kho biết địa chỉ của mình');
const document = z.string().describe('Mã của văn bản (id), cũng là tên tệp nguồn');

/** One row a document, newest first. */
export const documentTable = dataTable({
  name: 'van-ban',
  title: 'Văn bản',
  description: 'Mỗi dòng một văn bản, mới nhất trước.',
  row: z.object({
    id: document,
    name: z.string().describe('Tên gọi trong kho'),
    documentType: shape.documentType.describe('Tên loại, dạng địa chỉ: chi-thi, cong-van'),
    number: shape.number.describe('Số và ký hiệu'),
    date: shape.date.describe('Ngày ban hành nêu trong văn bản: YYYY-MM-DD, YYYY-MM hoặc YYYY'),
    notBefore: z.string().nullable().describe('Văn bản không ghi ngày: suy ra là không sớm hơn'),
    notAfter: z.string().nullable().describe('Văn bản không ghi ngày: suy ra là không muộn hơn'),
    place: shape.place.describe('Nơi ghi trước ngày ban hành'),
    issuer: z.string().nullable().describe('Cơ quan ban hành'),
    issuerKey: z.string().nullable().describe('Mã của cơ quan ban hành (bảng co-quan)'),
    title: shape.title.describe('Trích yếu, đúng như in'),
    signatory: z.string().nullable().describe('Người ký'),
    position: z.string().nullable().describe('Chức vụ của người ký, đúng như in'),
    regime: shape.regime.describe('state: Nhà nước; party: Đảng'),
    complete: shape.complete.describe('Bản trong kho có đủ từ đầu đến cuối hay không'),
    withdrawn: z.boolean().describe('Đã bị thu hồi hoặc thay thế, theo cán bộ phụ trách'),
    replacedBy: z.string().nullable().describe('Mã của văn bản thay thế'),
    numberOrigin: z.string().describe('Ai nói số: stated, inferred, staff, exchange, unknown'),
    dateOrigin: z.string().describe('Ai nói ngày'),
    issuerOrigin: z.string().describe('Ai nói cơ quan ban hành'),
    titleOrigin: z.string().describe('Ai nói trích yếu'),
    lines: shape.source.shape.lines.describe('Số dòng của tệp nguồn'),
    bytes: shape.source.shape.bytes.describe('Số byte của tệp nguồn'),
    sha256: shape.source.shape.sha256.describe('Mã kiểm SHA-256 của tệp nguồn'),
    address,
    source: z.string().describe('Địa chỉ của tệp nguồn'),
  }),
  *rows({ archive, web }) {
    for (const d of archive.documents) {
      const origin = (field: keyof typeof d.origins): string => d.origins[field]?.origin ?? 'unknown';
      yield {
        id: d.id,
        name: documentName(archive, d),
        documentType: d.documentType,
        number: d.number,
        date: d.date,
        notBefore: d.dateInferred?.notBefore ?? null,
        notAfter: d.dateInferred?.notAfter ?? null,
        place: d.place,
        issuer: d.issuer?.name ?? null,
        issuerKey: d.issuer?.key ?? null,
        title: d.title,
        signatory: d.signatory?.name ?? null,
        position: d.signatory?.position ?? null,
        regime: d.regime,
        complete: d.complete,
        withdrawn: d.withdrawn !== null,
        replacedBy: d.withdrawn?.replacedBy ?? null,
        numberOrigin: origin('number'),
        dateOrigin: origin('date'),
        issuerOrigin: origin('issuer'),
        titleOrigin: origin('title'),
        lines: d.source.lines,
        bytes: d.source.bytes,
        sha256: d.source.sha256,
        address: web(archive.href.document(d.id)),
        source: web(archive.href.source(d.id)),
      };
    }
  },
});

/** One row an edge of the web of citations. */
export const citationTable = dataTable({
  name: 'vien-dan',
  title: 'Viện dẫn',
  description: 'Mỗi dòng một văn bản viện dẫn một văn bản khác, có trong kho hay không.',
  row: z.object({
    document,
    key: z.string().describe('Mã của văn bản được viện dẫn'),
    number: z.string().describe('Số, ký hiệu được viện dẫn'),
    documentType: z.string().nullable().describe('Tên loại của văn bản được viện dẫn'),
    date: z.string().nullable().describe('Ngày của văn bản được viện dẫn, theo chỗ viện dẫn'),
    issuer: z.string().nullable().describe('Cơ quan của văn bản được viện dẫn'),
    role: z.enum(['basis', 'cites']).describe('basis: căn cứ; cites: dẫn chiếu'),
    relations: z.array(z.string()).describe('Quan hệ mà câu chữ nêu: thay-the, bai-bo, sua-doi-bo-sung …'),
    inPart: z.array(z.string()).describe('Những quan hệ chỉ với một phần của văn bản kia'),
    resolution: z.enum(['held', 'cited', 'ambiguous']).describe('Có trong kho; chỉ được viện dẫn; nhiều văn bản hợp'),
    target: z.string().nullable().describe('Mã của văn bản trong kho'),
    candidates: z.array(z.string()).describe('Những mã có thể là, khi nhiều văn bản hợp'),
    mentions: z.number().int().describe('Số lần nêu'),
    line: z.number().int().nullable().describe('Dòng của lần nêu đầu trong tệp nguồn'),
    text: z.string().nullable().describe('Chữ của lần nêu đầu, đúng như in'),
    address,
  }),
  *rows({ archive, web }) {
    for (const { id, references } of archive.documents)
      for (const reference of references) {
        const { key, number, documentType, date, issuer, role, relations, inPart, resolution } = reference;
        const [first] = reference.mentions;
        yield {
          ...{ document: id, key, number, documentType, date, issuer, role, relations, inPart, resolution },
          target: reference.target,
          candidates: reference.candidates,
          mentions: reference.mentions.length,
          line: first?.line ?? null,
          text: first?.text ?? null,
          address: web(archive.href.document(id, first?.anchor)),
        };
      }
  },
});

/** One row a sentence that tells bodies to do something. */
export const assignmentTable = dataTable({
  name: 'nhiem-vu',
  title: 'Nhiệm vụ',
  description: 'Mỗi dòng một câu giao việc tìm được theo quy tắc; không phải danh sách đầy đủ.',
  row: z.object({
    document,
    line: z.number().int().describe('Dòng trong tệp nguồn'),
    bodies: z.array(z.string()).describe('Mã của các cơ quan được giao (bảng co-quan); trống khi không rõ giao ai'),
    roles: z.array(z.string()).describe('Phần của từng cơ quan: lead, with, does, oversees, reports'),
    names: z.array(z.string()).describe('Chữ gọi từng cơ quan, đúng như in'),
    act: z.string().nullable().describe('Việc phải làm, đúng như in'),
    due: z.string().nullable().describe('Thời hạn, đúng như in'),
    deadline: z.string().nullable().describe('Ngày mà thời hạn nêu, nếu có'),
    sentence: z.string().describe('Cả câu, đúng như in'),
    withdrawn: z.boolean().describe('Văn bản đã bị thu hồi hoặc thay thế'),
    address,
  }),
  *rows({ archive, web }) {
    for (const { id, assignments, withdrawn } of archive.documents)
      for (const { line, agents, act, due, deadline, sentence, anchor } of assignments)
        yield {
          ...{ document: id, line, act, due, deadline, sentence },
          bodies: agents.map(({ body }) => body),
          roles: agents.map(({ role }) => role),
          names: agents.map(({ text }) => text),
          withdrawn: withdrawn !== null,
          address: web(archive.href.document(id, anchor)),
        };
  },
});
