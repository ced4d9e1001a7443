/**
 * `npm run serve:search`: answers searches over HTTP, below `tim/` of the site's own address, behind
 * the host that serves the site. It asks PostgreSQL (`--database`), or reads the index of a built
 * site (`--site`). `--help` lists the options, which the environment may have instead.
 */
import { answerRoutes } from '../src/search/service/answer-routes.ts';
import { searchService } from '../src/search/service/search-service.ts';
import { exitOnSignal } from './command/exit-on-signal.ts';
import { exitStatus } from './command/exit-status.ts';
import { parseOptions } from './command/options.ts';
import { openArchive } from './search-service/open-archive.ts';
import { optionRows, optionsHelp, readServiceOptions } from './search-service/service-options.ts';
import { showToDevelopers } from './command/developer-error.ts';

const { values } = parseOptions('npm run serve:search -- [TÙY_CHỌN …]; xem --help', {
  ...Object.fromEntries(optionRows.map(({ name }) => [name, { type: 'string' as const }])),
  help: { type: 'boolean', short: 'h', default: false },
});
if (values['help'] === true) {
  console.log(optionsHelp());
  process.exit(exitStatus.all);
}
const options = readServiceOptions(values, process.env);
if ('faults' in options) refuse([...options.faults, 'Xem các tùy chọn: npm run serve:search -- --help'].join('\n'));

const archive = await openArchive(options).catch((error: unknown) => {
  showToDevelopers(error);
  refuse(error instanceof Error ? error.message : String(error));
});
const { settings } = options;
const service = await searchService(archive, answerRoutes(settings.limits), settings, process.stdout);
const address = await service.listen({ host: settings.host, port: settings.port }).catch((error: unknown) => {
  showToDevelopers(error);
  refuse(
    `Không nghe được ở ${settings.host} cổng ${settings.port}: cổng đang có chương trình khác dùng, hay không được phép. Chọn cổng khác: --port ${settings.port + 1}`,
  );
});
console.error(`Máy tìm kiếm: ${address}${settings.base}tim/  (dừng: Ctrl+C)`);

// Requests under way are answered first; then the engine has nothing left to do.
exitOnSignal(
  async () => {
    await service.close();
    await archive.engine.close();
  },
  () => exitStatus.all,
);

function refuse(words: string): never {
  console.error(words);
  process.exit(exitStatus.failed);
}
