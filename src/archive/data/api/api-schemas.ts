/** What the JSON files of the site hold, as far as it is promised: fields may come, none is lost. */
import { z } from 'zod';
import { directive } from '../../../schema/directive.ts';
import { manifest } from '../../../schema/manifest.ts';

const { shape } = directive;
const path = z.string().describe('Đường dẫn trên trang web này, bắt đầu bằng “/”');
const open = <Shape extends z.ZodRawShape>(fields: Shape) => z.looseObject(fields);

/** A document in a list. */
export const documentInListSchema = open({
  id: shape.id,
  name: z.string(),
  title: z.string().nullable(),
  date: shape.date,
  issuer: z.string().nullable(),
  withdrawn: shape.withdrawn,
  href: path,
});

export const documentListSchema = open({
  documents: z.array(documentInListSchema),
  next: path.nullable().describe('Địa chỉ của phần sau, là các văn bản cũ hơn; null ở phần cuối'),
});

/** A document: a field that has nothing to say is left out. */
export const documentSchema = open({
  format: z.literal(3).describe('Phiên bản của định dạng'),
  id: shape.id,
  href: path,
  sourceHref: path,
  documentType: z.string().optional(),
  number: z.string().optional(),
  date: z.string().optional(),
  title: z.string().optional(),
  source: shape.source,
  provisions: z.array(z.array(z.union([z.string(), z.number()]))).optional(),
  references: z.array(open({ key: z.string(), number: z.string(), at: z.array(z.array(z.unknown())) })).optional(),
  citedBy: z.array(documentInListSchema).optional(),
  citedByAll: open({ documents: z.number().int(), href: path })
    .optional()
    .describe('Có nhiều văn bản viện dẫn: số lượng, và tệp có tất cả; citedBy chỉ có 100 văn bản đầu'),
});

const listed = open({ key: z.string(), href: path.nullable() });

/** A cited document. */
export const citedSchema = open({
  key: z.string(),
  number: z.string(),
  citing: z.union([z.number().int(), z.array(z.unknown())]),
  held: z.string().nullable(),
  href: path,
});

export const citedListSchema = open({ cited: z.array(citedSchema) });
export const bodiesSchema = open({ bodies: z.array(listed.extend({ name: z.string() })) });
export const dutiesSchema = open({ note: z.string(), bodies: z.array(listed) });
export const termSchema = open({ id: z.string(), name: z.string(), documents: z.number().int(), href: path });
export const networkSchema = open({});
export const manifestSchema = manifest;
