/** Signs that a damaged print leaves within a number. */
const DAMAGE = /^[§#$%@^~{}\\<>]/u;

/** Letters or figures glued to the last piece, except "ngày". */
const GLUED = /^(?!ng[àa]y\s)[\p{L}\p{N}]/u;

/**
 * Another piece, perhaps after a space or a comma that the print has in place of a letter: `77/TT,
 * -SXD`; or the rest of a piece that a space has cut: `210/T Tr-SNV`.
 */
const ANOTHER_PIECE = /^(?:\s\p{Lu}\p{L}{0,3}-\p{Lu}{2}|,?\s?[-–—]\s?\p{Lu}{2}|\s?\/\s?\p{Lu}{2})/u;

/**
 * Whether a number continues in what follows it, so that what was read is only a part of it: part
 * of a number is the number of another document.
 */
export function numberContinues(rest: string): boolean {
  return DAMAGE.test(rest) || GLUED.test(rest) || ANOTHER_PIECE.test(rest);
}
