/** What became of bodies, in words. */
import type { SuccessionKind } from '../../../schema/row/body-succession-row.ts';
import { dateInFigures } from '../../../vietnamese/date-words.ts';
import { relationWords } from '../../place/place-today.ts';
import type { BodyKin, BodySuccession, KinAct, KinStep } from './body-kin.ts';

const kinStepWords: Readonly<Record<SuccessionKind, string>> = {
  merge: 'hợp nhất, sáp nhập',
  rename: 'đổi tên',
  split: 'nhiệm vụ chia cho nhiều cơ quan',
  end: 'kết thúc hoạt động',
  new: 'thành lập mới',
  unit: 'theo đơn vị hành chính',
};

/** One step: “hợp nhất, sáp nhập từ 01/03/2025”. */
export function stepInWords({ how, on, relation }: KinStep): string {
  const part = relation === null || relation === 'whole' ? null : relationWords[relation];
  return [[kinStepWords[how], on && `từ ${dateInFigures(on)}`].filter(Boolean).join(' '), part]
    .filter(Boolean)
    .join(', ');
}

/** An act as people cite it: “Nghị định 45/2025/NĐ-CP ngày 28/02/2025, Điều 8”. */
export function actInWords({ type, number, date, article }: KinAct): string {
  const name = [type, number].filter(Boolean).join(' ');
  return [[name, date && `ngày ${dateInFigures(date)}`].filter(Boolean).join(' '), article].filter(Boolean).join(', ');
}

/**
 * The steps of a way in a sentence: “đổi tên từ 01/03/2025, theo Nghị định 40/2025/NĐ-CP ngày
 * 26/02/2025; rồi theo đơn vị hành chính …”, with what else the table says of them.
 */
export function wayInWords(steps: readonly KinStep[]): string {
  const way = steps.map((step) => {
    const acts = [...new Set(step.acts.map(actInWords))];
    return [stepInWords(step), acts.length > 0 && `theo ${acts.join('; ')}`].filter(Boolean).join(', ');
  });
  const notes = new Set(steps.flatMap(({ note }) => note ?? []));
  return [`${way.join('; rồi ')}.`, ...notes].join(' ');
}

/** Bodies that went the same way, listed together. */
export interface KinGroup {
  readonly kin: readonly BodyKin[];
  readonly way: string;
}

/** Kin by their way, in the order of the first of each. */
export function kinByWay(kin: readonly BodyKin[]): readonly KinGroup[] {
  const wayOf = ({ steps, ended }: BodyKin): string =>
    [wayInWords(steps), ended && `Cơ quan này cũng đã ${wayInWords([ended])}`].filter(Boolean).join(' ');
  return [...Map.groupBy(kin, wayOf)].map(([way, own]) => ({ kin: own, way }));
}

/** “nay là”, or “nay chia cho” where its work went to several. */
export function todayWords({ today }: BodySuccession): string {
  const isSplit = today.some(({ steps }) => steps.some(({ how }) => how === 'split'));
  return today.length > 1 && isSplit ? 'nay chia cho' : 'nay là';
}
