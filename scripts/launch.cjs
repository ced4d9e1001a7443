/**
 * What every command for staff begins with (`node scripts/launch.cjs build …`): says in one sentence
 * what keeps the program from running, or runs `scripts/<command>.ts`. Any Node since 10 must
 * understand it, so it is CommonJS in the language of 2018: an old Node would otherwise stop at the
 * first line that it does not know. Exit status 2: the command was not started.
 */
'use strict';

const { readFileSync } = require('fs');
const { dirname, join } = require('path');
const { pathToFileURL } = require('url');
const { finishUpgrade } = require('./launch/finish-upgrade.cjs');
const { hindranceOf } = require('./launch/hindrance.cjs');

const root = dirname(__dirname);
if (finishUpgrade(root)) console.error('Đã làm nốt lần nâng cấp chương trình bị ngắt giữa chừng.');
const command = String(process.argv[2]);
const hindrance = hindranceOf({
  command,
  root,
  version: process.version,
  readsTypes: Boolean(process.features.typescript),
  packages: packages(),
});

if (hindrance === null) {
  const script = join(__dirname, `${command}.ts`);
  process.argv.splice(1, 2, script);
  import(pathToFileURL(script).href).catch((error) => {
    console.error(error);
    process.exitCode = 2;
  });
} else {
  console.error(hindrance);
  process.exitCode = 2;
}

/** The packages that the program needs, each with the version that it wants and the one that is there. */
function packages() {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.keys(dependencies).map((name) => ({ name, wanted: dependencies[name], found: foundVersion(name) }));
}

/** The version of a package where Node finds it, in the checkout or in a folder above; else null. */
function foundVersion(name) {
  for (let folder = root; ; folder = dirname(folder)) {
    try {
      return JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
    } catch (error) {
      if (dirname(folder) === folder) return null;
    }
  }
}
