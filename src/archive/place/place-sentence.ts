/** In one sentence where a unit lies, what it came from or what it is today. */
import { fullName, nameInText } from '../../gazetteer/unit-name.ts';
import { lineage } from '../../gazetteer/path.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Unit } from '../../gazetteer/unit.ts';
import { vietnameseOrder } from '../../vietnamese/order.ts';
import { formerUnits, type Former } from './place-former.ts';
import type { Place } from './place.ts';
import { becomesWords, heirsOf } from './place-today.ts';

/** Names in the sentence; the list below it has all. */
const MOST = 3;

/** “Xã của tỉnh Đắk Lắk từ ngày 01/7/2025, lập từ xã Cư Né, xã Chư Kbô và 2 đơn vị cũ khác.” */
export function placeSentence(gazetteer: Gazetteer, { path, type, era, level }: Place): string {
  const around = lineage(path)
    .slice(1)
    .flatMap((step) => gazetteer.unit(step) ?? []);
  const kind = level === 'province' ? `${capital(type)}` : `${capital(type)} của ${around.map(nameInText).join(', ')}`;
  const when = era === '2021' ? 'trước ngày 01/7/2025' : 'từ ngày 01/7/2025';
  const heirs = heirsOf(gazetteer, path).map(({ unit }) => unit);
  const former = sortedFormer(formerUnits(gazetteer, path)).filter(({ via }) => via === null);
  const became = heirs.length > 0 ? `${becomesWords(gazetteer, path)} ${names(heirs, '')}` : null;
  const came =
    former.length > 0 && era === '2025'
      ? `lập từ ${names(
          former.map(({ unit }) => unit),
          ' cũ',
        )}`
      : null;
  return `${[`${kind} ${when}`, becameFirst(era, became, came)].filter(Boolean).join(', ')}.`;
}

/**
 * Former units in the order that is read: whole ones, parts, those that are not known; by name
 * within each.
 */
export function sortedFormer(former: readonly Former[]): readonly Former[] {
  const rank = ({ via, relation }: Former): number =>
    (via === null ? 0 : 3) + (relation === 'whole' ? 0 : relation === 'part' ? 1 : 2);
  const key = ({ unit }: Former): string => fullName(unit).replace(/\d+/g, (figures) => figures.padStart(3, '0'));
  return former.toSorted((a, b) => rank(a) - rank(b) || vietnameseOrder(key(a), key(b)));
}

function becameFirst(era: Place['era'], became: string | null, came: string | null): string | null {
  return era === '2021' ? (became ?? came) : [came, became].filter((part) => part !== null).join(', ');
}

function names(units: readonly Unit[], old: string): string {
  const shown = units.slice(0, units.length === MOST + 1 ? MOST + 1 : MOST).map((unit) => `${nameInText(unit)}${old}`);
  const left = units.length - shown.length;
  if (left > 0) return `${shown.join(', ')} và ${left} đơn vị${old} khác`;
  const last = shown.pop() ?? '';
  return shown.length > 0 ? `${shown.join(', ')} và ${last}` : last;
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);
}
