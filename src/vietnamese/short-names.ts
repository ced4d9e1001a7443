/** The two councils that nearly every text and every page abbreviates, with both names. */

/**
 * One name with its abbreviation; `example` has the full name in a longer one, `nearMiss` words
 * that are like it.
 */
export interface ShortName {
  readonly short: string;
  readonly full: string;
  readonly example: string;
  readonly nearMiss: string;
}

/** The people's committee of a unit. */
export const peoplesCommittee: ShortName = {
  short: 'UBND',
  full: 'Ủy ban nhân dân',
  example: 'Văn phòng Ủy ban nhân dân tỉnh',
  nearMiss: 'Ủy ban Kiểm tra',
};

/** The names, each once: whoever shortens them or writes them out takes them from here. */
export const shortNames: readonly ShortName[] = [
  peoplesCommittee,
  {
    short: 'HĐND',
    full: 'Hội đồng nhân dân',
    example: 'Thường trực Hội đồng nhân dân xã',
    nearMiss: 'Hội đồng nghĩa vụ quân sự',
  },
];

/**
 * Names by their abbreviation, wherever they are: "Văn phòng Uỷ ban nhân dân tỉnh" → "Văn phòng
 * UBND tỉnh".
 */
export function inShort(words: string): string {
  return shortNames.reduce((text, { short, full }) => text.replace(spelled(full), short), words);
}

/**
 * The same where a name begins the words: "Hội đồng nhân dân xã" → "HĐND xã"; "Văn phòng Ủy ban
 * nhân dân" stays.
 */
export function shortAtHead(words: string): string {
  const own = shortNames.find(({ full }) => words.startsWith(`${full} `));
  return own ? own.short + words.slice(own.full.length) : words;
}

/**
 * Abbreviations by what they stand for: "VP HĐND&UBND" → "VP Hội đồng nhân dân&Ủy ban nhân dân".
 * Near miss: "UBNDX".
 */
export function inFull(words: string): string {
  return shortNames.reduce(
    (text, { short, full }) => text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${short}(?![\\p{L}\\p{N}])`, 'gu'), full),
    words,
  );
}

/** A name in capitals or small letters, and with the tone of "ủy" on either letter. */
function spelled(full: string): RegExp {
  return new RegExp(full.replace('Ủy', '(?:ủy|uỷ)'), 'giu');
}
