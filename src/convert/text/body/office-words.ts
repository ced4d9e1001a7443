import type { OfficeRow } from '../../../schema/row/office-row.ts';
import { fold } from '../../../vietnamese/fold/fold.ts';
import { placeTone } from '../../../vietnamese/tone-place.ts';
import { phraseSet } from '../phrase/phrase-set.ts';

/** An office at the start of a line. */
export interface OfficeAt {
  /** As its row has it: "Chánh Văn phòng" for `CHẠNH VĂN PHÒNG` of a scan. */
  readonly name: string;
  readonly length: number;
}

/** The offices of content/reference/offices.yaml. */
export interface OfficeWords {
  /**
   * The longest office that begins a line as printed, whatever its case and tones; null without
   * one, and where the tones are lost that tell two apart (Thủ trưởng, Thứ trưởng).
   */
  readonly at: (line: string) => OfficeAt | null;
  /**
   * Where the office ends with which a folded line begins, words before it included; -1 without
   * one.
   */
  readonly endIn: (folded: string) => number;
}

/** Words printed before an office, folded: "Q. GIÁM ĐỐC", "THƯỜNG TRỰC HĐND". */
const BEFORE_OFFICE = /^\W{0,3}(?:pho |q(?:uyen)?\.? |thuong truc |uy vien )?/;

/** Signs for a body like an office, but is none: "TM. HĐND⏎THƯỜNG TRỰC HĐND". */
const STANDING_BODY = 'thuong truc';

/** Compiles the rows; work at a line depends on the offices of its first word only. */
export function compileOffices(rows: readonly OfficeRow[]): OfficeWords {
  const names = Map.groupBy(
    rows.map(({ name }) => name),
    (name) => fold(name),
  );
  const offices = phraseSet([...names.keys()]);
  const signers = phraseSet([...names.keys(), STANDING_BODY]);
  return {
    at: (line) => {
      const found = offices.at(fold(line), 0);
      if (found === null) return null;
      const alike = names.get(found) ?? [];
      const printed = toned(line.slice(0, found.length));
      const name = alike.length > 1 ? alike.find((one) => toned(one) === printed) : alike[0];
      return name === undefined ? null : { name, length: found.length };
    },
    endIn: (folded) => {
      const start = BEFORE_OFFICE.exec(folded)?.[0].length ?? 0;
      const bare = /^\W{0,3}/.exec(folded)?.[0].length ?? 0;
      const at = [start, bare].find((position) => signers.at(folded, position) !== null);
      return at === undefined ? -1 : at + (signers.at(folded, at)?.length ?? 0);
    },
  };
}

function toned(words: string): string {
  return placeTone(words.normalize('NFC').toLowerCase());
}
