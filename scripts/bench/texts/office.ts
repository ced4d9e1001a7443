/**
 * Who issues a generated document: a body of the State or the Party, with what its head, its
 * numbers and its signature print.
 */
import type { DepartmentRow } from '../../../src/schema/row/department-row.ts';
import type { IssuerRow } from '../../../src/schema/row/issuer-row.ts';
import { pick, pickZipf, type Random } from '../random.ts';
import type { Seat } from './seat.ts';

/** A body that issues. */
export interface Office {
  readonly regime: 'state' | 'party';
  readonly kind: 'committee' | 'council' | 'department' | 'board' | 'party' | 'central';
  /** As others write of it: `UBND huyện Krông Búk`. */
  readonly name: string;
  /** What a head prints above `name`, if anything. */
  readonly above: string | null;
  readonly symbol: string;
  /** The office of who signs. */
  readonly signer: string;
  /** In whose name (`TM. ỦY BAN NHÂN DÂN`), if it is printed. */
  readonly onBehalf: string | null;
}

/** Where and when an office is asked for. */
export interface OfficeAsked {
  readonly seat: Seat;
  /** EDTF month. */
  readonly month: string;
}

const partyWord = { province: 'Tỉnh ủy', district: 'Huyện ủy', commune: 'Đảng ủy' } as const;
const partySymbol = { province: 'TU', district: 'HU', commune: 'ĐU' } as const;

const boards = [
  ['Ban Chỉ đạo phòng, chống dịch', 'BCĐ'],
  ['Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn', 'BCH'],
  ['Ban An toàn giao thông', 'BATGT'],
  ['Ủy ban Mặt trận Tổ quốc Việt Nam', 'MTTQ'],
] as const;

/**
 * Draws the office of a place: its people's committee most often, then its departments, its party
 * committee, its council and its boards.
 */
export function drawOffice(random: Random, asked: OfficeAsked, departments: readonly DepartmentRow[]): Office {
  const share = random();
  if (share < 0.45) return committee(asked.seat);
  if (share < 0.65) return department(random, asked, departments);
  if (share < 0.82) return partyCommittee(asked.seat);
  return share < 0.91 ? council(asked.seat) : board(random, asked.seat);
}

/** Draws a body of the whole country from the table of issuers. */
export function drawCentral(random: Random, issuers: readonly IssuerRow[]): Office {
  const { name, symbols, party } = pickZipf(
    random,
    issuers.filter((row) => row.symbols.length > 0),
  );
  const head = /^(?:Bộ|Ngân hàng)/.test(name) ? 'BỘ TRƯỞNG' : party === true ? 'BÍ THƯ' : 'CHỦ NHIỆM';
  return {
    regime: party === true ? 'party' : 'state',
    kind: 'central',
    name,
    above: null,
    symbol: symbols[0] ?? 'TW',
    signer: /^Thủ tướng/.test(name) ? 'THỦ TƯỚNG' : head,
    onBehalf: null,
  };
}

function committee({ name }: Seat): Office {
  const of = { regime: 'state', kind: 'committee', above: null, symbol: 'UBND' } as const;
  return { ...of, name: `UBND ${name}`, signer: 'CHỦ TỊCH', onBehalf: 'TM. ỦY BAN NHÂN DÂN' };
}

function council({ name }: Seat): Office {
  const of = { regime: 'state', kind: 'council', above: null, symbol: 'HĐND' } as const;
  return { ...of, name: `HĐND ${name}`, signer: 'CHỦ TỊCH', onBehalf: 'TM. HỘI ĐỒNG NHÂN DÂN' };
}

function department(random: Random, { seat, month }: OfficeAsked, rows: readonly DepartmentRow[]): Office {
  const there = rows.filter((row) => row.level === seat.level && isThere(row, month));
  if (there.length === 0) return committee(seat);
  const { name, symbols } = pick(random, there);
  const initials = name.replaceAll(/\p{Ll}|[\s,-]/gu, '');
  const signer = seat.level === 'province' ? 'GIÁM ĐỐC' : 'TRƯỞNG PHÒNG';
  const of = { regime: 'state', kind: 'department', onBehalf: null, signer } as const;
  return { ...of, name: `${name} ${seat.name}`, above: `UBND ${seat.name}`, symbol: symbols[0] ?? initials };
}

/** Whether a department was there in a month (EDTF). */
export function isThere({ from, until }: DepartmentRow, month: string): boolean {
  return (from === undefined || from <= month) && (until === undefined || month <= until);
}

function partyCommittee({ level, name, bare }: Seat): Office {
  const word = partyWord[level];
  const of = { regime: 'party', kind: 'party', above: null, signer: 'BÍ THƯ', symbol: partySymbol[level] } as const;
  return {
    ...of,
    name: level === 'commune' ? `${word} ${name}` : `${word} ${bare}`,
    onBehalf: level === 'commune' ? 'T/M ĐẢNG ỦY' : 'T/M BAN THƯỜNG VỤ',
  };
}

function board(random: Random, { name }: Seat): Office {
  const [board, symbol] = pick(random, boards);
  const of = { regime: 'state', kind: 'board', above: null, signer: 'TRƯỞNG BAN', onBehalf: null } as const;
  return { ...of, name: `${board} ${name}`, symbol };
}
