/** The text of a generated document, as an office would have typed it. */
import { integerBetween, pick, pickZipf, type Random } from '../random.ts';
import { agencies, bodies as authorities } from '../words/authorities.ts';
import { closings } from '../words/sentences.ts';
import { subjects } from '../words/subjects.ts';
import type { TextIdentity } from './identity.ts';
import { endLines, headLines } from './letterhead.ts';
import { listing, taskTable } from './listing.ts';
import type { PhraseChain } from './phrase-chain.ts';
import { spoilLine } from './scan-noise.ts';
import { dayNear, fillSlots } from './slots.ts';

/** What a text is made of. */
export interface TextParts {
  readonly identity: TextIdentity;
  readonly cited: readonly string[];
  readonly chain: PhraseChain;
  readonly random: Random;
}

/** Bytes of a body, head and end left out: 8 to 10 KB a document on average, as real ones. */
const SMALLEST = 3500;
const LARGEST = 13_500;
/** The share of texts whose end is missing, as where only the first pages were found. */
const CUT_OFF = 0.08;
/** The share of texts that were read from scans. */
const SCANS = 0.3;

/** The whole text, paragraphs parted by empty lines. */
export function documentText(parts: TextParts): string {
  const { identity, random } = parts;
  const title = titleOf(random, identity);
  const isDecision = ['quyet-dinh', 'nghi-quyet'].includes(identity.type.slug) && identity.office.regime === 'state';
  const basis = basisLines(parts);
  const body = isDecision ? articles(parts, title) : points(parts);
  const lines = [...headLines(random, identity, title), '', ...addressed(random, identity), ...basis, ...body];
  if (random() < CUT_OFF) return `${lines.join('\n').slice(0, -integerBetween(random, 40, 400))}\n`;
  const annex = random() < 0.12 ? ['', ...taskTable(random, identity)] : [];
  const isScan = random() < SCANS;
  const printed = [...lines, ...endLines(random, identity), ...annex].map((line) =>
    isScan ? spoilLine(line, random) : line,
  );
  return `${printed
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

function titleOf(random: Random, { seat, day }: TextIdentity): string {
  const subject = pickZipf(random, subjects).title;
  const where = random() < 0.6 ? ` trên địa bàn ${random() < 0.5 ? seat.name : pick(random, seat.near)}` : '';
  return `về ${pick(random, ['việc ', 'tăng cường công tác ', 'triển khai ', ''])}${subject}${where}${random() < 0.4 ? ` năm ${day.slice(0, 4)}` : ''}`;
}

function addressed(random: Random, { type, seat }: TextIdentity): readonly string[] {
  if (!['cong-van', 'to-trinh', 'bao-cao', 'cong-dien'].includes(type.slug)) return [];
  return [
    'Kính gửi:',
    '',
    `- ${pickZipf(random, agencies)} ${seat.name};`,
    `- ${pickZipf(random, authorities)} ${pick(random, seat.near)}.`,
    '',
  ];
}

/** Half of what is cited opens the text, the rest is in its points. */
function basisLines({ cited, chain, random, identity }: TextParts): readonly string[] {
  const opening = cited.slice(0, Math.ceil(cited.length / 2)).map((citation) => `Căn cứ ${citation};`);
  return [...opening, '', sayAnew(chain, random, identity), ''];
}

function articles(parts: TextParts, title: string): readonly string[] {
  const { identity } = parts;
  const inside = paragraphs(parts);
  const asked = `${identity.type.name.toLocaleUpperCase('vi') === 'NGHỊ QUYẾT' ? 'QUYẾT NGHỊ' : 'QUYẾT ĐỊNH'}:`;
  const rest = inside.flatMap((paragraph, at) =>
    at % 4 === 0 ? [`Điều ${2 + at / 4}. ${paragraph}`, ''] : [`${at % 4}. ${paragraph}`, ''],
  );
  return [asked, '', `Điều 1. Ban hành kèm theo ${identity.type.name} này nội dung ${title}.`, '', ...rest];
}

function points(parts: TextParts): readonly string[] {
  const { random, identity } = parts;
  let number = 0;
  const lines: string[] = [];
  for (const paragraph of paragraphs(parts)) {
    const share = random();
    if (share < 0.1) lines.push(`${++number}. ${told(random, identity)}: ${paragraph}`, '');
    else if (share < 0.4) lines.push(`${++number}. ${paragraph}`, '');
    else lines.push(`${share < 0.9 ? '-' : '+'} ${paragraph}`, '');
  }
  return [...lines, `${pickZipf(random, closings)}./.`, ''];
}

/** Who is told to do something. */
function told(random: Random, { seat, bodies }: TextIdentity): string {
  const share = random();
  if (share < 0.3) return pickZipf(random, bodies);
  if (share < 0.5) return pickZipf(random, agencies);
  return share < 0.75 ? `UBND ${pick(random, seat.near)}` : `${pickZipf(random, agencies)} ${seat.name}`;
}

/**
 * Paragraphs of one or two sentences until the body is long enough, with the rest of the citations
 * and now and then a deadline.
 */
function paragraphs({ identity, cited, chain, random }: TextParts): readonly string[] {
  const left = cited.slice(Math.ceil(cited.length / 2));
  const found: string[] = [];
  const size = integerBetween(random, SMALLEST, LARGEST);
  for (let bytes = 0; bytes < size; bytes += Buffer.byteLength(found.at(-1) ?? '') + 5) {
    const sentences = Array.from({ length: random() < 0.5 ? 1 : 2 }, () => sayAnew(chain, random, identity));
    const citation = left.length > 0 && random() < 0.3 ? left.pop() : undefined;
    if (citation !== undefined) sentences.unshift(`Tiếp tục thực hiện ${citation}.`);
    if (random() < 0.12) sentences.push(listing(random, identity));
    if (random() < 0.03) sentences.push(`Hoàn thành trước ngày ${dayNear(random, identity.day)}.`);
    found.push(sentences.join(' '));
  }
  return found;
}

function sayAnew(chain: PhraseChain, random: Random, identity: TextIdentity): string {
  return fillSlots(chain.sentence(random), random, identity);
}
