/** What the changelog says to offices. */

/** A version in the changelog. */
export interface ReleaseNote {
  readonly version: string;
  /** The lines of a section, without its heading; none where it is not there. */
  readonly news: readonly string[];
  readonly toDo: readonly string[];
}

/** The headings of the sections that are for offices. */
export const NEWS = 'Có gì mới cho cơ quan';
export const TO_DO = 'Điều cơ quan cần làm';

/** The versions of a changelog (https://keepachangelog.com) in its order, newest first; what is unreleased is none. */
export function readChangelog(text: string): readonly ReleaseNote[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/^## /m)
    .slice(1)
    .flatMap((part) => {
      const version = /^\[(\d[^\]\s]*)\]/.exec(part)?.[1];
      return version === undefined ? [] : [{ version, news: section(part, NEWS), toDo: section(part, TO_DO) }];
    });
}

/**
 * The versions after `from` up to the newest, oldest first; all where `from` is null or is not among
 * them.
 */
export function notesSince(notes: readonly ReleaseNote[], from: string | null): readonly ReleaseNote[] {
  const at = notes.findIndex(({ version }) => version === from);
  return notes.slice(0, at < 0 ? undefined : at).toReversed();
}

/** The notes as lines for the terminal. */
export function noteLines(notes: readonly ReleaseNote[]): readonly string[] {
  return notes.flatMap(({ version, news, toDo }) => [
    `Bản ${version}`,
    ...(news.length === 0 ? [] : ['  Có gì mới:', ...news.map((line) => `  ${line}`)]),
    '  Cần làm:',
    ...(toDo.length === 0 ? ['  - Không có việc gì.'] : toDo.map((line) => `  ${line}`)),
  ]);
}

function section(part: string, heading: string): readonly string[] {
  const found = part.split(/^### /m).find((one) => one.startsWith(`${heading}\n`));
  return (found ?? '')
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '');
}
