/**
 * `npm run web:diff [-- COMMIT]`: what the present sources and rules change in the web of
 * citations, against those of a commit (its own rules read its own sources). Without COMMIT:
 * against what `--save` kept in .cache, else against HEAD. `--json` prints for machines.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readArchive } from '../src/convert/convert.ts';
import { readKnowledge } from './content/knowledge.ts';
import { root } from './root.ts';
import { readSourceFiles } from '../src/sources/source-files.ts';
import { generatedIn } from './check/check-before.ts';
import { exportCommit } from './check/check-git.ts';
import { printChanges, webChanges, type CitingDocument } from './check/web-changes.ts';

const saved = join(root, '.cache/web.json');

const kept = ({ id, references }: CitingDocument): CitingDocument => ({
  id,
  references: references.map(({ number, key, resolution, target, relations, mentions }) => ({
    number,
    key,
    resolution,
    target,
    relations,
    mentions: mentions.slice(0, 1),
  })),
});

const present = (): { readonly now: CitingDocument[]; readonly hidden: ReadonlySet<string> } => {
  const content = join(root, 'content');
  const { files, sidecars } = readSourceFiles(join(content, 'sources'), 'content/sources');
  const { documents, removals, withheld } = readArchive(files, readKnowledge(content).value, { sidecars });
  const hidden = new Set([...withheld, ...removals.map(({ id }) => id)]);
  return { now: documents.map(({ fields }) => kept(fields)), hidden };
};

const at = (commit: string): CitingDocument[] => {
  const folder = mkdtempSync(join(tmpdir(), 'web-'));
  try {
    exportCommit(root, commit, folder);
    // A junction, which Windows lets anybody make; other systems make a link as ever.
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    try {
      execFileSync(process.execPath, ['scripts/convert.ts', '--quiet'], { cwd: folder, stdio: 'ignore' });
    } catch {
      // A source that could not be published is told by its exit status; the others are there.
    }
    return generatedIn(join(folder, 'content/directives')).map(kept);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { save: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});
const { now, hidden } = present();
if (values.save) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(saved, JSON.stringify(now));
  console.log(`Đã lưu mạng lưới của ${now.length} văn bản để so sánh về sau.`);
} else {
  const commit = positionals[0] ?? (existsSync(saved) ? null : 'HEAD');
  const before = commit === null ? (JSON.parse(readFileSync(saved, 'utf8')) as CitingDocument[]) : at(commit);
  // What is taken down or held back now is not quoted, whatever an earlier version said of it.
  const shown = before.filter(({ id }) => !hidden.has(id));
  const changes = webChanges(shown, now);
  console.log(
    values.json ? JSON.stringify(changes, null, 2) : printChanges(changes, commit === null ? 'lần lưu trước' : commit),
  );
}
