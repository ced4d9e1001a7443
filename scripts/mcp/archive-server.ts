/** The archive as tools for assistants (Model Context Protocol): read-only, and only what texts say. */
import { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { DATA_VERSION } from '../../src/archive/data/table/data-tables.ts';
import { boundBy } from './bound-tool.ts';
import { lookUpNumbers } from './number-tool.ts';
import type { OpenSite } from './open-site.ts';
import { readDocument } from './read-tool.ts';
import { MOST_RESULTS, search } from './search-tool.ts';

/** Stands in every answer. */
export const UNOFFICIAL =
  'Bản không chính thức: chữ giữ nguyên như tệp nhận được, không diễn giải; giá trị không rõ là null. Khi cần viện dẫn, đối chiếu bản gốc của cơ quan ban hành.';

const INSTRUCTIONS = `${UNOFFICIAL} Hãy trích nguyên văn kèm số dòng và địa chỉ; đừng diễn giải thay cho chữ của văn bản. “cited” là kho chưa có văn bản ấy; “several” là nhiều văn bản cùng số hay cùng tên, đừng tự chọn.`;

const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false } as const;

/** A server over an open archive. */
export function archiveServer(site: OpenSite): McpServer {
  const server = new McpServer({ name: 'kho-van-ban', version: DATA_VERSION }, { instructions: INSTRUCTIONS });
  server.registerTool(
    'search',
    {
      title: 'Tìm văn bản',
      description:
        'Tìm trong toàn văn, có dấu hay không dấu: cụm từ, số, ngày, và các cách lọc của trang tìm kiếm (nơi:, cơ quan:, giao:, gửi:, năm:, loại:, viện dẫn:). Trả về đoạn trích nguyên văn.',
      inputSchema: z.object({
        query: z.string().min(1).max(500).describe('Như gõ vào ô tìm của kho'),
        limit: z.number().int().min(1).max(MOST_RESULTS).default(10).describe('Số văn bản của mỗi nhóm'),
      }),
      annotations: READ_ONLY,
    },
    async ({ query, limit }) => answer(await search(site, query, limit)),
  );
  server.registerTool(
    'read_document',
    {
      title: 'Đọc văn bản',
      description:
        'Nguyên văn một văn bản hay một điều, khoản, điểm, từng dòng với số dòng của tệp nguồn và mã kiểm SHA-256.',
      inputSchema: z.object({
        id: z.string().min(1).max(300).describe('Mã của văn bản, như search cho biết'),
        provision: z
          .string()
          .min(1)
          .max(300)
          .optional()
          .describe('“dieu-5-1-a” hoặc “điểm a khoản 1 Điều 5”; không có: cả văn bản'),
        from: z.number().int().min(1).optional().describe('Dòng đầu, khi văn bản dài (nextLine của lần trước)'),
      }),
      annotations: READ_ONLY,
    },
    async ({ id, provision, from }) =>
      answer(await readDocument(site, { id, ...(provision && { provision }), ...(from && { from }) })),
  );
  server.registerTool(
    'look_up_number',
    {
      title: 'Tra số, ký hiệu',
      description:
        'Số nào kho có (held), chỉ được viện dẫn (cited, bởi văn bản nào), nhiều văn bản cùng số (several), kho không biết (unknown). Nhận một số, một danh sách hay một đoạn văn.',
      inputSchema: z.object({ text: z.string().min(1).max(50_000) }),
      annotations: READ_ONLY,
    },
    async ({ text }) => answer(await lookUpNumbers(site, text)),
  );
  server.registerTool(
    'bound_by',
    {
      title: 'Nơi hay cơ quan chịu điều gì',
      description:
        'Văn bản áp dụng cho một địa phương, hay câu giao việc cho một cơ quan, với dòng trong tệp nguồn. Nhiều nơi cùng tên thì cho biết là những nơi nào. Danh sách tìm theo quy tắc, không phải đầy đủ.',
      inputSchema: z.object({ name: z.string().min(1).max(300).describe('Tên, hoặc mã như 2021/gia-lai') }),
      annotations: READ_ONLY,
    },
    async ({ name }) => answer(await boundBy(site, name)),
  );
  return server;
}

function answer(found: object): { content: [{ type: 'text'; text: string }] } {
  return { content: [{ type: 'text', text: JSON.stringify({ note: UNOFFICIAL, ...found }, null, 1) }] };
}
