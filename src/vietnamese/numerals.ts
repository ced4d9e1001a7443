/** The numbers from nought to ten in words, each at its own index. */
export const NUMBER_WORDS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'] as const;

/** Words before a noun that say there are several: “các huyện”, “ba xã”. Near miss: “một xã”. */
export const PLURAL_WORDS: readonly string[] = ['các', 'những', ...NUMBER_WORDS.slice(2)];
