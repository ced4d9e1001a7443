/** The dictionary of the tables: a JSON Schema of a row of each, made of the schema that types it. */
import { z } from 'zod';
import type { DataTable } from './data-table.ts';
import { DATA_VERSION } from './data-tables.ts';

/** A schema (draft 2020-12) with a definition a table, named as the table's files. */
export function dataDictionary(tables: readonly DataTable[], address: string): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...(URL.canParse(address) ? { $id: address } : {}),
    title: 'Từ điển dữ liệu của kho văn bản',
    description:
      'Mỗi định nghĩa là một dòng của bảng cùng tên, như ở tệp .jsonl; ở tệp .csv danh sách viết thành một ô, các mục cách nhau bằng “ | ”, và ô trống là không rõ.',
    version: DATA_VERSION,
    $defs: Object.fromEntries(tables.map((table) => [table.name, rowSchema(table)])),
  };
}

/** One row. A column may come later, so that others than those named are allowed. */
function rowSchema({ row, title, description }: DataTable): object {
  const { $schema: _, additionalProperties: __, ...schema } = z.toJSONSchema(row, { io: 'output' });
  return { title, description, ...schema };
}
