import type { Outline, Span } from '../../../model.ts';
import type { Gazetteer } from '../../../../gazetteer/gazetteer.ts';
import { fold } from '../../../../vietnamese/fold/fold.ts';
import { opensWithBody } from '../../../text/body/body-heads.ts';
import { closingIssuer } from './issuer-closing.ts';
import { enactingIssuer } from './issuer-enacting.ts';
import { headerAuthorities } from './issuer-header.ts';
import { hasPlace, nameUnder, nameWithPlace, typedPlace, type PlaceContext } from './issuer-place.ts';
import { damagedName, nameOfPrinted, type IssuerNames } from './issuer-printed.ts';
import { withPlaceCapitals } from './name-case.ts';
import { isPlaceless, namedBy } from './placeless.ts';
import { headerLines, printedLines } from '../header-lines.ts';
import type { HeaderNumber } from '../document-number.ts';

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

/** The tables by which an issuer is read. */
export interface IssuerTables extends IssuerNames {
  readonly gazetteer: Gazetteer;
}

/** Context already read. */
export interface IssuerContext extends PlaceContext {
  readonly number: HeaderNumber;
}

/**
 * The issuing authority: from the header; without one from the author's line, the name above the
 * căn cứ, the closing formula that agrees with the number's symbol, the signature. Null when none
 * of them says.
 */
export function recognizeIssuer(outline: Outline, context: IssuerContext, tables: IssuerTables): IssuerFound | null {
  const header = fromHeader(outline, tables);
  const isWhole = header && (header.parent !== null || !isPlaceless(header.name, tables.heads));
  if (header) return isWhole ? header : wholeName(header, outline, context, tables);
  const found =
    fromAuthorLine(outline, tables) ??
    fromPreamble(outline, tables) ??
    fromEnacting(outline, tables) ??
    fromClosing(outline, context.number.symbol, tables) ??
    fromSignature(outline, tables);
  return found && { ...found, name: nameWithPlace(found.name, context, tables.gazetteer) };
}

/**
 * The issuer whose header prints its kind alone ("ỦY BAN NHÂN DÂN"), where the text names it whole
 * elsewhere. The author of the căn cứ is the issuer whatever the header says; the others only
 * complete its name. An địa danh does so only with its type word: that of a province's government
 * is a town's.
 */
function wholeName(
  header: IssuerFound,
  outline: Outline,
  context: IssuerContext,
  tables: IssuerTables,
): IssuerFound | null {
  const whole = (found: IssuerFound | null): IssuerFound | null => {
    const name = found && nameWithPlace(found.name, context, tables.gazetteer);
    return found && name !== null && hasPlace(name) ? { ...found, name } : null;
  };
  const completed = (found: IssuerFound | null): IssuerFound | null => {
    const name = found && namedBy(found.name, header.name);
    return found && name !== null ? { ...found, name } : null;
  };
  const unit = typedPlace(context.place);
  const author = whole(fromAuthorLine(outline, tables)) ?? whole(fromPreamble(outline, tables));
  return (
    completed(author) ??
    author ??
    completed(whole(fromEnacting(outline, tables))) ??
    completed(whole(fromSignature(outline, tables))) ??
    (unit === null ? null : { ...header, name: `${header.name} ${unit}` })
  );
}

function fromHeader(outline: Outline, tables: IssuerTables): IssuerFound | null {
  const found = headerAuthorities(
    headerLines(outline).filter((l) => !/^\W*C[ỦU]A\s/u.test(l.text)),
    tables.heads,
  );
  const last = found.at(-1);
  if (!last) return null;
  const above = found.at(-2);
  const parent = above ? withPlaceCapitals(nameOfPrinted(above.text, tables), tables.gazetteer) : null;
  return {
    name: nameUnder(withPlaceCapitals(nameOfPrinted(last.text, tables), tables.gazetteer), parent, tables.heads),
    parent,
    ...(damagedName(last.text, tables) === null ? {} : { damaged: last.text }),
    ...(above && { parentAt: { start: above.start, end: above.end } }),
    from: 'header',
    start: last.start,
    end: last.end,
  };
}

/**
 * "CỦA BỘ TÀI CHÍNH SỐ 67/2005/TT-BTC NGÀY 24 THÁNG 8 NĂM 2005": what follows an author's name on
 * its line.
 */
const NUMBER_AFTER_AUTHOR = /\s(?:SỐ|NGÀY)\s\d.*$/u;

/**
 * "CỦA BAN THƯỜNG VỤ TỈNH ỦY" under the tên loại; "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN MƯỜNG LA ĐIỆN:"
 * of a công điện.
 */
function fromAuthorLine(outline: Outline, tables: IssuerNames): IssuerFound | null {
  for (const line of printedLines(outline, (b) => b.part === 'preface')) {
    const author =
      /^\W*C[ỦU]A\s+(\S.*)$/u.exec(line.text)?.[1] ??
      /^(\p{Lu}[\p{Lu}\s.,&-]{6,}?)\s(?:ĐIỆN|điện)\s*:?$/u.exec(line.text)?.[1];
    const name = author?.replace(NUMBER_AFTER_AUTHOR, '');
    if (name)
      return { name: nameOfPrinted(name, tables), parent: null, from: 'author', start: line.start, end: line.end };
  }
  return null;
}

/** "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI" alone above the căn cứ. */
function fromPreamble(outline: Outline, tables: IssuerNames): IssuerFound | null {
  const block = outline.blocks.find((b) => b.part === 'preamble' && b.kind === 'heading');
  const text = block && outline.reading.slice(block.start, block.end).trim();
  if (!block || !text) return null;
  return { name: nameOfPrinted(text, tables), parent: null, from: 'preamble', start: block.start, end: block.end };
}

function fromEnacting(outline: Outline, tables: IssuerNames): IssuerFound | null {
  const found = enactingIssuer(outline, tables.heads);
  return found && { ...found, name: nameOfPrinted(found.name, tables), parent: null, from: 'enacting' };
}

function fromClosing(outline: Outline, symbol: string | null, { heads }: IssuerNames): IssuerFound | null {
  const found = symbol ? closingIssuer(outline, symbol, heads) : null;
  return found && { ...found, parent: null, from: 'closing' };
}

/** "TM. ỦY BAN NHÂN DÂN", "T/L BAN THƯỜNG VỤ": for whom the signer signs, when that is a body. */
function fromSignature(outline: Outline, tables: IssuerNames): IssuerFound | null {
  for (const line of printedLines(outline, (b) => b.part === 'conclusions' || b.part === 'recipients')) {
    const match = /(?:^|\s|\*)(?:TM|T\/M|TL|T\/L)[.\s]\s*(\p{Lu}[\p{Lu}\s]{5,160})\**$/u.exec(line.text);
    const body = match?.[1]?.trim();
    if (body && opensWithBody(fold(body), tables.heads))
      return { name: nameOfPrinted(body, tables), parent: null, from: 'signature', start: line.start, end: line.end };
  }
  return null;
}
