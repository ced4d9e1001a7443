/**
 * Reads the texts of one part into what is kept of readings, so that machines that know nothing of
 * one another can share the costly stage of conversion out. Linking and writing are of the whole
 * archive: a run that finds all readings does them.
 */
import { mkdirSync } from 'node:fs';
import { isOfPart, partText, type SitePart } from '../../src/integrations/site-part.ts';
import type { Knowledge } from '../../src/convert/knowledge.ts';
import { removalsOf } from '../../src/convert/removal.ts';
import type { SourceFiles } from '../../src/sources/source-files.ts';
import { placeFiles } from '../parts/place-files.ts';
import { exitStatus, type ExitStatus } from '../command/exit-status.ts';
import { showToDevelopers } from '../command/developer-error.ts';
import { readContentFiles } from '../content/content-files.ts';
import { readKnowledge } from '../content/knowledge.ts';
import { openArchiveMemory, type ArchiveMemory } from './archive-memory.ts';
import { FEWEST_FOR_THREADS, openWorkAhead } from './work-ahead.ts';

/**
 * Reads those that are not kept yet; `out`: a folder that then has all readings of the part, to be
 * taken elsewhere. What is found in texts is said by the run that converts all of them; one at which
 * the program fails is left to it too. Fails where nothing can be kept.
 */
export async function readPartOfTexts(content: string, part: SitePart, out: string | null): Promise<ExitStatus> {
  const all = readContentFiles(content);
  const found = { ...all, files: all.files.filter(({ id }) => isOfPart(part, id)) };
  const knowledge = readKnowledge(content).value;
  const memory = openArchiveMemory(content, knowledge, true);
  await readAhead(content, found, knowledge, memory);
  const { files } = removalsOf(found.files, found.sidecars, knowledge);
  const { readings, place } = memory;
  const unread = files.filter((file) => !readings.isKept(file, found.sidecars.get(file.id)));
  for (const file of unread) readContained(() => readings.readOne(file, found.sidecars.get(file.id), knowledge));
  if (!readings.isKeeping()) {
    console.error(`Không giữ lại được gì trong ${place.folder}: hãy xem quyền ghi và chỗ trống của đĩa.`);
    return exitStatus.failed;
  }
  const kept = files.filter((file) => readings.isKept(file, found.sidecars.get(file.id)));
  const names = kept.map((file) => readings.keyFor(file, found.sidecars.get(file.id)));
  if (out !== null) {
    mkdirSync(out, { recursive: true });
    placeFiles(place.folder, out, names);
  }
  console.log(`Phần ${partText(part)}: đã giữ bản đọc của ${kept.length} trong ${files.length} văn bản của phần.`);
  return exitStatus.all;
}

/** Has threads read where there is much to read. */
async function readAhead(
  content: string,
  found: SourceFiles,
  knowledge: Knowledge,
  memory: ArchiveMemory,
): Promise<void> {
  const ahead = openWorkAhead(content, found, knowledge, memory, FEWEST_FOR_THREADS);
  try {
    await ahead.read();
  } finally {
    await ahead.close();
  }
}

function readContained(read: () => void): void {
  try {
    read();
  } catch (error) {
    showToDevelopers(error);
  }
}
