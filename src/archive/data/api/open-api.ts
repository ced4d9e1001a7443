/** The JSON files of the site as an API that others can build on: OpenAPI 3.1. */
import { z } from 'zod';
import { MANIFEST_FILE } from '../../../schema/manifest.ts';
import type { Imprint } from '../../../schema/imprint.ts';
import type { Addresses } from '../../urls.ts';
import { DATA_VERSION } from '../table/data-tables.ts';
import {
  bodiesSchema,
  citedListSchema,
  citedSchema,
  documentListSchema,
  documentSchema,
  dutiesSchema,
  manifestSchema,
  networkSchema,
  termSchema,
} from './api-schemas.ts';

/** What is answered at an address below the root of the site. `{x}` stands for a part of it. */
export interface ApiFile {
  readonly path: string;
  readonly summary: string;
  readonly schema: string;
  /** An array of what the schema says. */
  readonly isList?: true;
  /** A long answer is in several files: `next` has the address of the next. */
  readonly isCut?: true;
}

/** Every kind of file that is promised. */
export const apiFiles: readonly ApiFile[] = [
  { path: '/van-ban.json', summary: 'Danh sách mọi văn bản', schema: 'DocumentList', isCut: true },
  { path: '/van-ban/{id}.json', summary: 'Một văn bản', schema: 'Document' },
  { path: `/${MANIFEST_FILE}`, summary: 'Bản kê mọi tệp nguồn và mã kiểm', schema: 'Manifest', isCut: true },
  { path: '/vien-dan.json', summary: 'Mọi văn bản được viện dẫn', schema: 'CitedList', isCut: true },
  { path: '/vien-dan/{key}.json', summary: 'Một văn bản được nhiều văn bản viện dẫn', schema: 'Cited', isCut: true },
  { path: '/co-quan.json', summary: 'Mọi cơ quan', schema: 'Bodies', isCut: true },
  { path: '/nhiem-vu.json', summary: 'Các cơ quan được giao việc', schema: 'Duties', isCut: true },
  { path: '/thuat-ngu.json', summary: 'Mọi thuật ngữ', schema: 'Term', isList: true },
  { path: '/thuat-ngu/{id}.json', summary: 'Một thuật ngữ với mọi chỗ dùng', schema: 'Term', isCut: true },
  { path: '/mang-luoi.json', summary: 'Mạng lưới viện dẫn', schema: 'Network', isCut: true },
];

/** The schemas by their names in the description. */
export const apiSchemas: Readonly<Record<string, z.ZodType>> = {
  DocumentList: documentListSchema,
  Document: documentSchema,
  Manifest: manifestSchema,
  CitedList: citedListSchema,
  Cited: citedSchema,
  Bodies: bodiesSchema,
  Duties: dutiesSchema,
  Term: termSchema,
  Network: networkSchema,
};

const PROMISE =
  'Các tệp JSON tĩnh, chỉ đọc, không cần khóa. Lời hứa: trong cùng số phiên bản đầu, địa chỉ và trường đã có không mất và không đổi nghĩa; trường mới có thể thêm. Tệp dài được cắt: “next” là địa chỉ của phần sau, null ở phần cuối. Giá trị không rõ là null hoặc không có. Bản trong kho là bản không chính thức.';

/** The description of the API; `server`: the address of the site's root. */
export function openApi(imprint: Imprint, href: Addresses, server: string): object {
  return {
    openapi: '3.1.0',
    info: { title: `${imprint.name}: dữ liệu JSON`, version: DATA_VERSION, description: PROMISE },
    servers: [{ url: server.replace(/\/$/, '') || '/' }],
    externalDocs: { url: href.downloads(), description: 'Các bảng tải về và từ điển dữ liệu' },
    paths: Object.fromEntries(apiFiles.map((file) => [file.path, { get: operation(file) }])),
    components: { schemas: Object.fromEntries(Object.entries(apiSchemas).map(([name, of]) => [name, schemaOf(of)])) },
  };
}

function operation({ path, summary, schema, isList, isCut }: ApiFile): object {
  const one = { $ref: `#/components/schemas/${schema}` };
  const content = { 'application/json': { schema: isList ? { type: 'array', items: one } : one } };
  return {
    summary,
    operationId: path
      .replace(/\.json$/, '')
      .replace(/\W+/g, '_')
      .replace(/^_|_$/g, ''),
    ...(isCut ? { description: 'Có thể nhiều phần: xem “next”.' } : {}),
    parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      ...{ name, in: 'path', required: true, schema: { type: 'string' } },
    })),
    responses: { 200: { description: summary, content }, 404: { description: 'Không có' } },
  };
}

function schemaOf(schema: z.ZodType): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
}
