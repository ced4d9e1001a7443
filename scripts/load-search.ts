/**
 * `npm run load:search -- --database … [--coordinator …] [--reader NAME] [--content FOLDER]`: loads
 * the archive of a converted content folder into PostgreSQL, beside the version that answers now,
 * and switches when it is whole. Documents that did not change are taken over from that version;
 * several databases get a part of the documents each, those of a province or a year together with
 * `--shard`. `--from FOLDER` loads an export instead. SEARCH_READER_PASSWORD in the environment
 * makes the role that services read as, or gives it another password.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSearchArchive } from '../src/integrations/search-archive.ts';
import { searchProgram } from '../src/integrations/search-program.ts';
import { exportRecords } from '../src/search/export/export-records.ts';
import { folderRecords } from '../src/search/export/folder/folder-records.ts';
import { contentFolder } from '../src/store/content-folder.ts';
import { showToDevelopers } from './command/developer-error.ts';
import { exitStatus } from './command/exit-status.ts';
import { guardLog } from './command/log-guard.ts';
import { parseOptions } from './command/options.ts';
import { root } from './root.ts';
import { loadDatabases, readLoadOptions } from './search-service/load-databases.ts';

const USAGE =
  'npm run load:search -- --database [TÊN=]postgres://… [--coordinator postgres://…] [--shard province|year] [--reader TÊN] [--content THƯ_MỤC | --from THƯ_MỤC]';

guardLog();
const { values } = parseOptions(USAGE, {
  database: { type: 'string' },
  coordinator: { type: 'string' },
  reader: { type: 'string' },
  shard: { type: 'string' },
  from: { type: 'string' },
  content: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
});
if (values.help) {
  console.log(
    [
      `Cách dùng: ${USAGE}`,
      '',
      'Nạp kho vào PostgreSQL cho npm run serve:search. Bản đang trả lời không bị đụng đến cho đến khi bản mới đủ.',
      '  --database     các cơ sở dữ liệu, quyền tạo được bảng (SEARCH_LOAD_DATABASE); nhiều cái thì mỗi cái một phần văn bản',
      '                 hoặc một OpenSearch: opensearch+https://NGƯỜI:MẬT_KHẨU@MÁY:9200/TÊN_CHỈ_MỤC?shards=3&replicas=1 (chưa được chạy thử với máy chủ thật)',
      '  --coordinator  cơ sở dữ liệu hỏi các cơ sở kia qua postgres_fdw (SEARCH_COORDINATOR); không bắt buộc',
      '  --reader       tài khoản chỉ đọc của dịch vụ (thường là kho_nguoi_doc)',
      '  --shard        nhiều cơ sở dữ liệu: province thì văn bản một tỉnh ở cùng một cái, year thì văn bản một năm',
      '  --from         thư mục do npm run export:search ghi, thay cho thư mục nội dung',
      '  --content      thư mục nội dung khác; phải chạy npm run convert trước',
      '  SEARCH_READER_PASSWORD  mật khẩu của tài khoản chỉ đọc: có thì tạo tài khoản ấy, hay đổi mật khẩu',
    ].join('\n'),
  );
  process.exit(exitStatus.all);
}

const content = values.content === undefined ? contentFolder(root) : resolve(values.content);
if (values.from === undefined && !existsSync(join(content, 'directives')))
  refuse(`Chưa có văn bản nào được chuyển trong “${content}”. Hãy chạy: npm run convert`);
const options = readLoadOptions(values, process.env);
if ('faults' in options) refuse([...options.faults, `Cách dùng: ${USAGE}`].join('\n'));
try {
  const records =
    values.from === undefined
      ? exportRecords(await readSearchArchive(content), searchProgram(root))
      : folderRecords(resolve(values.from));
  const { version, documents, sent } = await loadDatabases(options, records);
  console.log(`Đã nạp ${documents} văn bản, phiên bản ${version}: ${sent} văn bản mới hoặc thay đổi.`);
} catch (error) {
  showToDevelopers(error);
  refuse(
    `Chưa nạp được, bản đang trả lời vẫn như trước: ${error instanceof Error ? error.message || String(error) : String(error)}`,
  );
}

function refuse(words: string): never {
  console.error(words);
  process.exit(exitStatus.failed);
}
