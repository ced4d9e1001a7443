/**
 * The words of the kinds of administrative units, once for all readers. What a reader needs beyond
 * them (TP., committees, folded forms) is derived here, so that a kind founded by law is one row.
 */
import { fold } from './fold/fold.ts';

/** A kind of unit. Levels: a thành phố is one of the State or of a province. */
interface LevelWord {
  readonly word: string;
  readonly level: 'province' | 'district' | 'commune';
  /**
   * Of two units in one name the one of the higher rank holds the other: "xã A, huyện B, thành phố
   * C".
   */
  readonly rank: 0 | 1 | 2 | 3;
  /** The Party's committee that bears the word; null where it is called Đảng ủy. */
  readonly committee: string | null;
  /** Abbreviations, with the dot parted off: `t p` is printed `T.P`. */
  readonly short: readonly string[];
  /** Whether the word without its tones is no other word, so that damaged print may be read. */
  readonly plain: boolean;
  /** A name that ends in the word and one that ends in a word like it. */
  readonly example: string;
  readonly nearMiss: string;
}

/** The kinds of units of both eras, highest first. */
export const levelWords = [
  {
    word: 'tỉnh',
    level: 'province',
    rank: 3,
    committee: 'tỉnh ủy',
    short: [],
    plain: true,
    example: 'UBND tỉnh',
    nearMiss: 'Sở Tài chính',
  },
  {
    word: 'thành phố',
    level: 'province',
    rank: 2,
    committee: 'thành ủy',
    short: ['tp', 't p'],
    plain: true,
    example: 'UBND thành phố',
    nearMiss: 'Ban quản lý khu phố',
  },
  {
    word: 'huyện',
    level: 'district',
    rank: 1,
    committee: 'huyện ủy',
    short: ['h'],
    plain: true,
    example: 'UBND huyện',
    nearMiss: 'Trạm cấp huyết',
  },
  {
    word: 'quận',
    level: 'district',
    rank: 1,
    committee: 'quận ủy',
    short: ['q'],
    plain: false,
    example: 'UBND quận',
    nearMiss: 'Bộ Tư lệnh Hải quân',
  },
  {
    word: 'thị xã',
    level: 'district',
    rank: 1,
    committee: 'thị ủy',
    short: ['tx', 't x'],
    plain: true,
    example: 'UBND thị xã',
    nearMiss: 'Hợp tác xã đô thị',
  },
  {
    word: 'thị trấn',
    level: 'commune',
    rank: 0,
    committee: null,
    short: ['tt'],
    plain: true,
    example: 'UBND thị trấn',
    nearMiss: 'Ban quản lý thị trường',
  },
  {
    word: 'phường',
    level: 'commune',
    rank: 0,
    committee: null,
    short: ['p'],
    plain: false,
    example: 'UBND phường',
    nearMiss: 'Ban Giải phóng',
  },
  {
    word: 'xã',
    level: 'commune',
    rank: 0,
    committee: null,
    short: ['x'],
    plain: false,
    example: 'UBND xã',
    nearMiss: 'Trung tâm Xạ',
  },
  {
    word: 'đặc khu',
    level: 'commune',
    rank: 0,
    committee: null,
    short: [],
    plain: false,
    example: 'UBND đặc khu',
    nearMiss: 'Bộ Tư lệnh Quân khu',
  },
] as const satisfies readonly LevelWord[];

/** The words alone: "tỉnh", "thành phố" … */
export const levelNames: readonly string[] = levelWords.map(({ word }) => word);

/** The level of a word; that of "thành phố", which has two, is the higher one. */
export const levelOfWord: ReadonlyMap<string, (typeof levelWords)[number]['level']> = new Map(
  levelWords.map(({ word, level }) => [word, level]),
);

/**
 * The rank of a word: a unit may be followed by one of a higher rank, as in "xã A, huyện B, tỉnh
 * C".
 */
export const rankOfWord: ReadonlyMap<string, number> = new Map(levelWords.map(({ word, rank }) => [word, rank]));

/** The words folded: "tinh", "thanh pho" … */
export const foldedLevels: readonly string[] = levelNames.map(fold);

/** The Party's committees that bear a level's word: "tỉnh ủy" … "thị ủy". */
export const levelCommittees: readonly string[] = levelWords.flatMap(({ committee }) => committee ?? []);

/** A piece of a pattern: any of the words in small letters. */
export const LEVEL = `(?:${levelNames.join('|')})`;

/** The same with a capital at its start. */
export const CAPITAL_LEVEL = `(?:${levelNames.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('|')})`;

/** A piece of a pattern of folded text: any of the words. */
export const FOLDED_LEVEL = `(?:${foldedLevels.join('|')})`;

/** The first words of the committees: "Tỉnh ủy", "Thành uỷ", with a capital. */
export const CAPITAL_COMMITTEE = `(?:${levelCommittees
  .map((name) => name.charAt(0).toUpperCase() + name.slice(1).replace(/ ủy$/, ' [ủu][yỷ]'))
  .join('|')})`;
