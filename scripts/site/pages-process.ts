/** Makes the pages of a site, or of a part of it, in the folder that it is told (make-pages.ts). */
import { exitStatus } from '../command/exit-status.ts';
import { guardLog } from '../command/log-guard.ts';
import { sayFailure } from '../command/say-failure.ts';
import { giveMemoryBack } from './give-memory-back.ts';
import { quietAstro } from './quiet-astro.ts';

guardLog();
// It ends with the build that waits for it, also where that was killed.
process.once('disconnect', () => process.exit());
process.channel?.unref();
quietAstro();
giveMemoryBack();

try {
  const { build } = await import('astro');
  await build({ outDir: String(process.argv[2]), logLevel: 'warn' });
} catch (error) {
  sayFailure('Không dựng được trang web', error);
  process.exitCode = exitStatus.failed;
}
