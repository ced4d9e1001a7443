/** The places, what became of them in 2025, the bodies and the terms. */
import { z } from 'zod';
import { bodyAddress } from '../../body/body-address.ts';
import { bodyName } from '../../body/body-place.ts';
import { addressOfPlace } from '../../place/place-address.ts';
import { heirsOf } from '../../place/place-today.ts';
import { fullName } from '../../../gazetteer/unit-name.ts';
import { dataTable } from './data-table.ts';

const unitPath = z.string().describe('Đường dẫn của đơn vị: 2021/gia-lai/thi-xa-ayun-pa');
const address = z.string().nullable().describe('Địa chỉ của trang trong kho; trống khi không có trang');
const count = (what: string): z.ZodNumber => z.number().int().describe(what);

/** One row a unit of either era, also those that no document names. */
export const placeTable = dataTable({
  name: 'dia-phuong',
  title: 'Địa phương',
  description: 'Mỗi dòng một đơn vị hành chính: của thời trước ngày 01/7/2025 (2021) và từ ngày ấy (2025).',
  row: z.object({
    path: unitPath,
    era: z.enum(['2021', '2025']).describe('Thời của đơn vị'),
    level: z.enum(['province', 'district', 'commune']).describe('Cấp: tỉnh, huyện, xã'),
    code: z.string().describe('Mã của cơ quan thống kê; chỉ riêng trong một thời và một cấp'),
    type: z.string().describe('Loại đơn vị: tỉnh, thị xã, phường …'),
    name: z.string().describe('Tên không có loại'),
    parent: z.string().nullable().describe('Đường dẫn của đơn vị cấp trên'),
    documents: count('Số văn bản nêu đơn vị này hay đơn vị trong nó'),
    address,
  }),
  *rows({ archive, web }) {
    for (const { path, era, level, code, type, name, parent } of archive.gazetteer.units) {
      const place = archive.places.get(path);
      yield {
        ...{ path, era, level, code, type, name, parent },
        documents: place?.total ?? 0,
        address: place ? web(addressOfPlace(archive, place)) : null,
      };
    }
  },
});

/** One row a step of the crosswalk of 2025. */
export const crosswalkTable = dataTable({
  name: 'chuyen-doi-2025',
  title: 'Chuyển đổi đơn vị hành chính 2025',
  description: 'Mỗi dòng một đơn vị cũ và một đơn vị mới nhận nó, với nghị quyết quy định việc ấy.',
  row: z.object({
    from: unitPath.describe('Đơn vị cũ'),
    fromName: z.string().describe('Tên của đơn vị cũ'),
    to: unitPath.describe('Đơn vị mới'),
    toName: z.string().describe('Tên của đơn vị mới'),
    relation: z.enum(['whole', 'part', 'unknown']).describe('Toàn bộ, một phần, hay không xác định'),
    resolution: z.string().describe('Số của nghị quyết'),
    note: z.string().nullable().describe('Điều biết thêm'),
  }),
  *rows({ archive: { gazetteer } }) {
    for (const unit of gazetteer.units)
      if (unit.era === '2021')
        for (const { unit: to, relation, resolution, note } of heirsOf(gazetteer, unit.path)) {
          // A unit that was merged before 2021 went into another of its own era.
          if (to.era !== '2025') continue;
          yield {
            ...{ from: unit.path, fromName: fullName(unit), to: to.path, toName: fullName(to) },
            ...{ relation, resolution, note },
          };
        }
  },
});

/** One row a body that a document names. */
export const bodyTable = dataTable({
  name: 'co-quan',
  title: 'Cơ quan',
  description: 'Mỗi dòng một cơ quan có văn bản nêu tên.',
  row: z.object({
    key: z.string().describe('Mã của cơ quan'),
    name: z.string().describe('Tên'),
    kind: z.string().describe('Loại cơ quan: ubnd, so, cong-an …'),
    regime: z.enum(['state', 'party']).nullable().describe('Nhà nước hay Đảng'),
    level: z.enum(['central', 'province', 'district', 'commune']).nullable().describe('Cấp'),
    unit: z.string().nullable().describe('Đơn vị hành chính mà nó là cơ quan'),
    parent: z.string().nullable().describe('Mã của cơ quan cấp trên'),
    collective: z.boolean().describe('Tên chung của nhiều cơ quan'),
    issued: count('Số văn bản đã ban hành'),
    assigned: count('Số câu giao việc gọi tên'),
    addressed: count('Số văn bản kính gửi'),
    received: count('Số văn bản có trong nơi nhận'),
    cited: count('Số văn bản viện dẫn văn bản của nó'),
    mentioned: count('Số văn bản nhắc đến'),
    address,
  }),
  *rows({ archive, web }) {
    for (const body of archive.bodyIndex.bodies.values()) {
      if (body.isGeneral || body.silent) continue;
      const { key, kind, regime, level, unit, parent } = body;
      const page = bodyAddress(archive, body);
      yield {
        ...{ key, name: bodyName(archive, body), kind, regime, level, unit, parent },
        collective: body.collective !== null,
        issued: body.issued.length,
        assigned: body.duties.length,
        addressed: body.addressed.length,
        received: body.received.length,
        cited: body.cited.length,
        mentioned: body.mentioned.length,
        address: page === null ? null : web(page),
      };
    }
  },
});

/** One row a term of the glossary. */
export const termTable = dataTable({
  name: 'thuat-ngu',
  title: 'Thuật ngữ',
  description: 'Mỗi dòng một thuật ngữ của bảng thuật ngữ, hay được văn bản dùng.',
  row: z.object({
    id: z.string().describe('Mã của thuật ngữ'),
    name: z.string().describe('Thuật ngữ'),
    variants: z.array(z.string()).describe('Các cách viết khác'),
    definition: z.string().nullable().describe('Định nghĩa; trống khi không có nguồn'),
    source: z.string().nullable().describe('Nguồn của định nghĩa'),
    documents: count('Số văn bản dùng'),
    mentions: count('Số lần dùng'),
    address,
  }),
  *rows({ archive, web }) {
    for (const { id, name, term, uses, mentions } of archive.terms.values())
      yield {
        ...{ id, name, mentions },
        variants: [...(term?.variants ?? [])],
        definition: term?.definition ?? null,
        source: term?.source ?? null,
        documents: uses.length,
        address: web(archive.href.term(id)),
      };
  },
});
