/** A script that ends as it is told: `status N` with a status, `wait` only when it is stopped. */
import { getHeapStatistics } from 'node:v8';

const [how, status] = process.argv.slice(2);
process.send?.(Math.round(getHeapStatistics().heap_size_limit / 1e6));
if (how === 'wait') setInterval(() => {}, 1000);
else {
  process.exitCode = Number(status);
  process.disconnect();
}
