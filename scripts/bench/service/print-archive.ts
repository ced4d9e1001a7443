/** Prints what was measured, as tables of Markdown. */
import type { crossings, Crossing } from './crossings.ts';
import { CROWD, type MeasuredArchive } from './measure-archive.ts';
import type { MeasuredService } from './measured-service.ts';
import type { Percentiles } from './times.ts';

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
const ms = (time: number): string => time.toFixed(time < 10 ? 1 : 0);
const times = ({ p50, p95, p99 }: Percentiles): string => [p50, p95, p99].map(ms).join(' / ');

function printTable(heads: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  console.log([line(heads), line(heads.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n'));
}

/** Of one archive: what it takes, each kind of query, many readers. */
export function printArchive({ documents, textBytes, services, queries }: MeasuredArchive): void {
  console.log(`\n## ${documents} văn bản, ${megabytes(textBytes)} MB\n`);
  printTable(
    ['chứa ở', 'nạp (s)', 'dung lượng (MB)', 'KB một văn bản'],
    services.map(({ name, loadSeconds, bytes }) => [
      ...[name, loadSeconds.toFixed(0), megabytes(bytes), kilobytes(bytes / documents)],
    ]),
  );
  const servers = services.slice(1).map(({ name }) => name);
  console.log('\nMột người tìm, lần đầu, kể cả các mục lọc. Thời gian p50 / p95 / p99 (ms).\n');
  printTable(
    [
      'truy vấn',
      'kết quả',
      'tĩnh: KB',
      'yêu cầu',
      'bộ xử lý (ms)',
      ...servers.flatMap((name) => [`${name}: ms`, 'KB']),
    ],
    queries.map(({ kind, fixed, service }) => [
      ...[kind, String(fixed.found), kilobytes(fixed.bytes), String(fixed.requests), ms(fixed.processor)],
      ...service.flatMap((of) => [times(of), kilobytes(of.bytes)]),
    ]),
  );
  printCrowds(CROWD.clients, services);
}

/** Many readers at a time, a row for each way of keeping the archive. */
export function printCrowds(clients: number, services: readonly MeasuredService[]): void {
  console.log(`\n${clients} người tìm cùng lúc. Thời gian p50 / p95 / p99 (ms).\n`);
  printTable(
    ['qua dịch vụ trên', 'ms', 'yêu cầu mỗi giây', 'lỗi', 'bộ xử lý (ms một yêu cầu)'],
    services.map(({ name, crowd }) => [
      ...[name, times(crowd), crowd.perSecond.toFixed(0), String(crowd.errors), crowd.processor.toFixed(1)],
    ]),
  );
}

const CROSSES: Readonly<Record<Crossing['kind'], (documents: string) => string>> = {
  'at-most': (documents) => `từ ${documents} trở xuống đã bằng`,
  about: (documents) => `khoảng ${documents}`,
  beyond: (documents) => `khoảng ${documents}, ngoài cỡ đã đo`,
  never: () => 'chưa thấy',
};

/** Where the static index begins to move more than the service, a row for each kind of query. */
export function printCrossings(rows: ReturnType<typeof crossings>): void {
  const sizes = rows[0]?.sizes.map(({ documents }) => String(documents)) ?? [];
  console.log('\nTừ bao nhiêu văn bản thì chỉ mục tĩnh phải tải nhiều hơn dịch vụ gửi (KB tĩnh / dịch vụ).\n');
  printTable(
    ['truy vấn', ...sizes, 'bằng nhau ở (văn bản)'],
    rows.map(({ query, sizes, crossing }) => [
      query,
      ...sizes.map(({ fixed, service }) => `${kilobytes(fixed)} / ${kilobytes(service)}`),
      CROSSES[crossing.kind](String(crossing.documents)),
    ]),
  );
}
