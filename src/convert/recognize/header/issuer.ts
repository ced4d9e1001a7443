import { expected, itemAt } from '../../../ground/expected.ts';
import { oneOf } from '../../text/one-of.ts';
import type { DepartmentRow } from '../../../schema/row/department-row.ts';
import { symbolPieces } from '../../../number/symbol-pieces.ts';
import type { IssuerRow } from '../../../schema/row/issuer-row.ts';
import type { Outline, Span } from '../../model.ts';
import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import { fold } from '../../../vietnamese/fold/fold.ts';
import { CAPITAL_COMMITTEE, CAPITAL_LEVEL, LEVEL } from '../../../vietnamese/level-words.ts';
import { opensWithAuthority } from '../../text/authority-words.ts';
import { damagedNameAmong } from './damaged-name.ts';
import { headerAuthorities } from './issuer-header.ts';
import { departmentIn } from './department-name.ts';
import { BARE_LEVELS, knownIssuer, knownWithRest, sentenceCase } from './issuer-name.ts';
import { headerLines, printedLines } from './header-lines.ts';
import type { HeaderNumber } from './document-number.ts';

/** Who issued the document, by the words of the text. */
export interface IssuerFound extends Span {
  readonly name: string;
  readonly parent: string | null;
  /** The name as printed, where a scan spoiled it and it can only be this one. */
  readonly damaged?: string;
  /** Where the header prints the parent. */
  readonly parentAt?: Span;
  /** Where it was read, for the provenance. */
  readonly from: 'header' | 'author' | 'preamble' | 'enacting' | 'closing' | 'signature' | 'title' | 'annex';
}

/** Names of authorities as content/reference has them. */
export interface IssuerTables {
  readonly issuers: readonly IssuerRow[];
  readonly departmentRows: readonly DepartmentRow[];
}

/** Context already read. */
export interface IssuerContext {
  readonly number: HeaderNumber;
  readonly place: string | null;
  readonly title: string | null;
}

const LEVEL_NAME = new RegExp(String.raw`${oneOf(LEVEL, CAPITAL_LEVEL, String.raw`TP\.?`)}\s+\p{Lu}`, 'u');
const COMMITTEE = oneOf(CAPITAL_COMMITTEE, String.raw`Đảng [ủu][yỷ]`);
const PARTY_COMMITTEE = new RegExp(String.raw`${COMMITTEE}\s+(?:[a-zà-ỹđ]+\s){0,3}\p{Lu}`, 'u');

/** A committee as a title names it, with the name of its unit if that follows. */
const COMMITTEE_IN_TITLE = new RegExp(String.raw`${CAPITAL_COMMITTEE}(?:\s\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3})?`, 'u');

/** The unit, or the committee, at the end of the name of a body. */
const UNIT_AT_END = new RegExp(String.raw`(?:${LEVEL}|TP)\s+\p{Lu}.*$`, 'u');
const COMMITTEE_AT_END = new RegExp(String.raw`${CAPITAL_COMMITTEE}\s+\p{Lu}.*$`, 'u');

/** Bodies that belong to the unit of the body above them: their name takes its place. */
const DEPENDENT = new RegExp(
  String.raw`^${oneOf(
    ...['so', 'phong', 'van phong', 'ban', 'trung tam', 'thanh tra', 'cong an', 'chi cuc', 'cuc', 'to', 'hoi dong'],
    ...['dang uy', 'bcd', 'benh vien', 'uy ban'],
  )}\b`,
);

/** Those who enact for their body; its name alone is the issuer's. */
const MINISTERS = ['Bộ trưởng', 'Thống đốc', 'Tổng Thanh tra', 'Chánh án', 'Viện trưởng'];
const MINISTER_OF = new RegExp(String.raw`^${oneOf(...MINISTERS)}\s(?=\p{Lu})`, 'u');
const ENACTED = oneOf(
  ...['Bộ luật', 'Luật', 'Nghị định', 'Nghị quyết', 'Thông tư', 'Quyết định', 'Chỉ thị', 'Pháp lệnh', 'Quy định'],
  ...['Quy chế', 'Kế hoạch', String.raw`\d{1,2}\s`, 'Chương trình'],
);
const ENACTING_BODY = oneOf(
  ...['Bộ', 'Chính phủ', 'Thủ tướng', 'Quốc hội', 'Ủy ban', 'UBND', 'Hội đồng', 'HĐND', 'Ngân hàng', 'Tòa án', 'Viện'],
  ...['Chủ tịch', 'Thanh tra', 'Ban', 'Kiểm toán', 'Tổng Kiểm toán'],
);
const ENACTING = new RegExp(
  String.raw`(?:^|[;,.]\s)(${oneOf(...MINISTERS)}?\s?${ENACTING_BODY}(?:\s[^.;]{2,70}?)?)\s(?:quyết định\s)?ban hành\s${ENACTED}`,
  'u',
);

/** A ground begins so, also where a list above it took it for one of its points. */
const GROUND = /^\W{0,4}(?:Căn cứ|Theo đề nghị|Xét đề nghị)\s/u;

/** An enacting formula is among so many blocks. */
const FIRST_BLOCKS = 40;

/** First words of the bodies that close a letter in their own name. */
const CLOSING_BODY = oneOf(
  ...['Ủy ban', 'Uỷ ban', 'UBND', 'Hội đồng', 'HĐND', 'Văn phòng', 'Trung tâm', 'Ban', 'Sở', 'Phòng', 'Thường trực'],
  ...['Huyện ủy', 'Tỉnh ủy', 'Thành ủy', 'Quận ủy', 'Thị ủy', 'Đảng ủy', 'Bộ', 'Cục', 'Chi cục', 'Công an'],
  'Thanh tra',
);

/** What such a body says of itself: "UBND huyện Ea Kar yêu cầu các phòng …". */
const CLOSING_VERB = oneOf(
  ...['thông báo', 'yêu cầu', 'đề nghị', 'trân trọng', 'kính đề nghị', 'kính báo cáo', 'báo cáo', 'trả lời'],
  ...['có ý kiến', 'thông tin'],
);
const CLOSING_SUBJECT = new RegExp(
  String.raw`(?:^|[,;]\s|\.\s)(${CLOSING_BODY}\s[^.;:]{0,90}?)\s${CLOSING_VERB}\s`,
  'gu',
);

/**
 * The issuing authority: from the header; without one from the author's line, the name above the
 * căn cứ, the closing formula that agrees with the number's symbol, the signature. Null when none
 * of them says.
 */
export function recognizeIssuer(outline: Outline, context: IssuerContext, tables: IssuerTables): IssuerFound | null {
  const header = fromHeader(outline, tables);
  if (header) return header;
  const found =
    fromAuthorLine(outline, tables) ??
    fromPreamble(outline, tables) ??
    fromEnacting(outline, tables) ??
    (context.number.symbol ? fromClosing(outline, context.number.symbol) : null) ??
    fromSignature(outline, tables);
  return found && completed(found, context);
}

function fromHeader(outline: Outline, tables: IssuerTables): IssuerFound | null {
  const found = headerAuthorities(headerLines(outline).filter((l) => !/^\W*C[ỦU]A\s/u.test(l.text)));
  const last = found.at(-1);
  if (!last) return null;
  const above = found.at(-2);
  const parent = above ? named(above.text, tables) : null;
  return {
    name: withPlaceOf(named(last.text, tables), parent),
    parent,
    ...(damagedName(last.text, tables) === null ? {} : { damaged: last.text }),
    ...(above && { parentAt: { start: above.start, end: above.end } }),
    from: 'header',
    start: last.start,
    end: last.end,
  };
}

/**
 * "CỦA BAN THƯỜNG VỤ TỈNH ỦY" under the tên loại; "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN MƯỜNG LA ĐIỆN:"
 * of a công điện.
 */
function fromAuthorLine(outline: Outline, tables: IssuerTables): IssuerFound | null {
  for (const line of printedLines(outline, (b) => b.part === 'preface')) {
    const author =
      /^\W*C[ỦU]A\s+(\S.*)$/u.exec(line.text)?.[1] ??
      /^(\p{Lu}[\p{Lu}\s.,&-]{6,}?)\s(?:ĐIỆN|điện)\s*:?$/u.exec(line.text)?.[1];
    if (author) return { name: named(author, tables), parent: null, from: 'author', start: line.start, end: line.end };
  }
  return null;
}

/** "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI" alone above the căn cứ. */
function fromPreamble(outline: Outline, tables: IssuerTables): IssuerFound | null {
  const block = outline.blocks.find((b) => b.part === 'preamble' && b.kind === 'heading');
  const text = block && outline.reading.slice(block.start, block.end).trim();
  if (!block || !text) return null;
  return { name: named(text, tables), parent: null, from: 'preamble', start: block.start, end: block.end };
}

/**
 * "Bộ trưởng Bộ Xây dựng ban hành Thông tư …": the enacting formula with the căn cứ or right below
 * them; a minister enacts for his ministry. Near misses: a provision or a letter that tells who issued
 * another document ("Bộ Y tế ban hành Thông tư số …").
 */
function fromEnacting(outline: Outline, tables: IssuerTables): IssuerFound | null {
  for (const block of enactingBlocks(outline)) {
    const match = ENACTING.exec(outline.reading.slice(block.start, block.end));
    const body = match?.[1]?.replace(/\s+/g, ' ').trim();
    if (!match || !body || /(?:theo|tại|của)\s/u.test(body)) continue;
    const start = block.start + match.index;
    const end = start + match[0].length;
    if (/^\p{L}{0,8}\s?số\s/u.test(outline.reading.slice(end, end + 12))) continue;
    return { name: named(body.replace(MINISTER_OF, ''), tables), parent: null, from: 'enacting', start, end };
  }
  return null;
}

/** The căn cứ and the paragraph right below each run of them. */
function enactingBlocks({ blocks, reading }: Outline): readonly Span[] {
  const isGround = ({ part, start }: (typeof blocks)[number]): boolean =>
    part === 'preamble' || GROUND.test(reading.slice(start, start + 24));
  return blocks
    .filter((b) => b.kind !== 'mark' && (b.part === 'preamble' || b.part === 'body'))
    .slice(0, FIRST_BLOCKS)
    .filter((b, i, all) => isGround(b) || isGround(all[i - 1] ?? b));
}

/**
 * The subject of the closing formula, when the initials of the number's symbol are its own
 * ("33/CV-TTCH": "Trung tâm chỉ huy … yêu cầu …").
 */
function fromClosing(outline: Outline, symbol: string): IssuerFound | null {
  const blocks = outline.blocks.filter((b) => b.part === 'body' || b.part === 'preamble');
  const organ = expected(symbolPieces(symbol).at(-1), 'a piece of a symbol');
  for (const block of [...blocks].reverse().slice(0, 3)) {
    const matches = [...outline.reading.slice(block.start, block.end).matchAll(CLOSING_SUBJECT)];
    for (const match of matches.reverse()) {
      const said = itemAt(match, 1);
      const parts = said.replace(/\s+/g, ' ').split(/,\s(?=Văn phòng|UBND|Ủy ban)/u);
      const name = itemAt(parts, parts.length - 1);
      if (
        organ !== '' &&
        !initials(name).startsWith(organ) &&
        !initials(name.replace(/Ủy ban nhân dân/u, 'UBND')).startsWith(organ)
      )
        continue;
      const start = block.start + match.index + match[0].indexOf(said);
      return { name: name.trim(), parent: null, from: 'closing', start, end: start + said.length };
    }
  }
  return null;
}

/** "TM. ỦY BAN NHÂN DÂN", "T/L BAN THƯỜNG VỤ": for whom the signer signs, when that is a body. */
function fromSignature(outline: Outline, tables: IssuerTables): IssuerFound | null {
  for (const line of printedLines(outline, (b) => b.part === 'conclusions' || b.part === 'recipients')) {
    const match = /(?:^|\s|\*)(?:TM|T\/M|TL|T\/L)[.\s]\s*(\p{Lu}[\p{Lu}\s]{5,160})\**$/u.exec(line.text);
    const body = match?.[1]?.trim();
    if (body && (opensWithAuthority(fold(body)) || /^thuong truc /.test(fold(body))))
      return { name: named(body, tables), parent: null, from: 'signature', start: line.start, end: line.end };
  }
  return null;
}

/**
 * A name that ends in a bare level word takes the place that the text gives: the địa danh ("…
 * huyện" issued at Tam Đường), or the one unit of that level in the title. A Party body named
 * without its committee ("Ban Thường vụ") takes the committee the title names.
 */
function completed(found: IssuerFound, context: IssuerContext): IssuerFound {
  if (hasPlace(found.name)) return found;
  let name = found.name;
  const title = context.title ?? '';
  const committee = COMMITTEE_IN_TITLE.exec(title)?.[0];
  if (/^(?:ban thuong vu|thuong truc|ban chap hanh|van phong)$/.test(fold(name)) && committee)
    name = `${name} ${committee}`;
  if (hasPlace(name)) return { ...found, name };
  const levelWord = BARE_LEVELS.find((w) => alignedFold(name).endsWith(alignedFold(w)));
  if (!levelWord) return { ...found, name };
  const level = levelWord
    .replace(/\s[ủu][yỷ]$/u, '')
    .replace(/^thành$/, 'thành phố')
    .replace(/^thị$/, 'thị xã');
  if (context.place) return { ...found, name: `${name} ${context.place}` };
  const levelPattern = `[${level.charAt(0).toUpperCase()}${level.charAt(0)}]${level.slice(1)}`;
  const units = new Set(
    [...title.matchAll(new RegExp(`${levelPattern}\\s(\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){0,3})`, 'gu'))].map(
      (m) => m[1],
    ),
  );
  const [only] = units;
  return { ...found, name: units.size === 1 && only ? `${name} ${only}` : name };
}

function named(printed: string, { issuers, departmentRows }: IssuerTables): string {
  return (
    knownIssuer(printed, issuers) ??
    knownWithRest(printed, issuers) ??
    departmentIn(printed, departmentRows) ??
    damagedName(printed, { issuers, departmentRows }) ??
    sentenceCase(printed.replace(/\s+/g, ' ').trim())
  );
}

/** The authority or the department that a spoiled name can only be; null where it is sound or says nothing. */
function damagedName(printed: string, { issuers, departmentRows }: IssuerTables): string | null {
  if (/\p{Ll}/u.test(printed) || knownIssuer(printed, issuers) || departmentIn(printed, departmentRows)) return null;
  return damagedNameAmong(
    printed,
    [...issuers, ...departmentRows].map(({ name }) => name),
  );
}

/**
 * "Sở Y tế" under "ỦY BAN NHÂN DÂN TỈNH GIA LAI" is "Sở Y tế tỉnh Gia Lai"; "Văn phòng" under a
 * body is that body's office.
 */
function withPlaceOf(name: string, parent: string | null): string {
  if (!parent || hasPlace(name)) return name;
  if (/^van phong$/.test(fold(name))) return `${name} ${parent}`;
  if (!DEPENDENT.test(fold(name))) return name;
  const unit = UNIT_AT_END.exec(parent)?.[0];
  const committee = COMMITTEE_AT_END.exec(parent)?.[0];
  return unit ? `${name} ${unit}` : committee ? `${name} ${committee}` : name;
}

function hasPlace(name: string): boolean {
  return LEVEL_NAME.test(name) || PARTY_COMMITTEE.test(name);
}

/**
 * Initials of a name as a symbol writes them: "Trung tâm Chỉ huy phòng, chống dịch" → "TTCHPCD".
 */
function initials(name: string): string {
  return (name.match(/[\p{L}&]+/gu) ?? [])
    .map((w) => (w === w.toUpperCase() && w.length > 1 ? w : w.charAt(0).toUpperCase()))
    .join('');
}
