/**
 * `npm run mcp -- ADDRESS|FOLDER`: the archive for assistants, over standard input and output (Model
 * Context Protocol). Reads a published archive or the folder of a build (dist), and changes nothing.
 */
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { exitStatus } from './command/exit-status.ts';
import { parseOptions } from './command/options.ts';
import { archiveServer } from './mcp/archive-server.ts';
import { openSite } from './mcp/open-site.ts';

const { positionals } = parseOptions('npx kho-van-ban-mcp ĐỊA_CHỈ|THƯ_MỤC', {}, true);

try {
  const site = await openSite(positionals[0] ?? 'dist');
  // Standard output belongs to the protocol.
  const served = serveStdio(() => archiveServer(site), { onerror: (error) => console.error(error.message) });
  process.stdin.once('end', () => void Promise.all([served.close(), site.close()]));
} catch (error) {
  console.error(`Không mở được kho: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = exitStatus.failed;
}
