/**
 * The head and the end of a generated document, in the forms of Nghị định 30/2020/NĐ-CP and Hướng
 * dẫn 36-HD/VPTW.
 */
import { integerBetween, pick, type Random } from '../random.ts';
import { agencies } from '../words/authorities.ts';
import type { TextIdentity } from './identity.ts';
import { person } from './slots.ts';

/** The lines of a head. */
export function headLines(random: Random, identity: TextIdentity, title: string): readonly string[] {
  const { office, type, number } = identity;
  const issuer = issuerLines(identity);
  const party = office.regime === 'party';
  const right = party
    ? ['ĐẢNG CỘNG SẢN VIỆT NAM']
    : ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
  const left = party ? [...issuer, '*', `Số ${number}`] : [...issuer, `Số: ${number}`];
  const beside = party ? [...right, placeAndDay(identity)] : [...right, '', placeAndDay(identity)];
  const head =
    random() < 0.35
      ? inColumns(left, beside)
      : party
        ? [...issuer, '*', `Số ${number}`, ...right, placeAndDay(identity)]
        : [...issuer, '-------', ...right, '---------------', `Số: ${number}`, placeAndDay(identity)];
  return type.slug === 'cong-van'
    ? [...head, `V/v ${title}`]
    : [...head, '', type.name.toLocaleUpperCase('vi'), `${title.charAt(0).toLocaleUpperCase('vi')}${title.slice(1)}`];
}

/** The lines after the body: who receives it, who signs. */
export function endLines(random: Random, { office, bodies }: TextIdentity): readonly string[] {
  const receivers = Array.from({ length: integerBetween(random, 2, 6) }, () =>
    pick(random, random() < 0.5 ? agencies : bodies),
  );
  const deputy = random() < 0.5 && office.kind !== 'central';
  const onBehalf = office.onBehalf === null ? [] : [office.onBehalf];
  return [
    'Nơi nhận:',
    ...new Set(['- Như trên;', ...receivers.map((receiver) => `- ${receiver};`)]),
    `- Lưu: ${office.regime === 'party' ? 'VP' : 'VT'}.`,
    '',
    ...onBehalf,
    ...(deputy ? [`KT. ${office.signer}`, `PHÓ ${office.signer}`] : [office.signer]),
    '',
    person(random),
  ];
}

function issuerLines({ office, seat }: TextIdentity): readonly string[] {
  const upper = (text: string): string => text.toLocaleUpperCase('vi');
  const full = (name: string): string => name.replace(/^UBND/, 'Ủy ban nhân dân').replace(/^HĐND/, 'Hội đồng nhân dân');
  const name = full(office.name);
  const place =
    office.above === null && name.endsWith(` ${seat.name}`)
      ? [name.slice(0, -seat.name.length - 1), seat.name]
      : [name];
  return [...(office.above === null ? [] : [full(office.above)]), ...place].map(upper);
}

function placeAndDay({ seat, office, day }: TextIdentity): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const place = office.kind === 'central' ? 'Hà Nội' : seat.bare;
  return `${place}, ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}

/** As text taken out of a document with two columns looks. */
function inColumns(left: readonly string[], right: readonly string[]): string[] {
  const width = Math.max(...left.map((line) => line.length)) + 8;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    `${(left[at] ?? '').padEnd(width)}${right[at] ?? ''}`.trimEnd(),
  );
}
