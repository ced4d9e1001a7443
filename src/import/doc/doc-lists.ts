/** The lists of an old Word file (MS-DOC 2.9.131 to 2.9.150), which count paragraphs. */
import { countedLists, type Level, type List, type Lists } from '../word/lists.ts';
import type { BytesAt } from './bytes-at.ts';

const LISTS = 0x02e2;
const OVERRIDES = 0x02ea;

/** Formats of numbers by their code (MS-OSHARED 2.2.1.3), in the names that .docx gives them. */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
};

interface AbstractList {
  readonly id: number;
  readonly levels: Map<number, Level>;
}

/** Lists by the numbers with which paragraphs name them, from 1. */
export function docLists(document: BytesAt, table: BytesAt): Lists {
  const abstracts = abstractLists(table, document.u32(LISTS), document.u32(LISTS + 4));
  const at = document.u32(OVERRIDES);
  const lists = new Map<string, List>();
  if (document.u32(OVERRIDES + 4) >= 4) {
    const count = table.u32(at);
    let data = at + 4 + count * 16;
    for (let i = 0; i < count; i++) {
      const head = at + 4 + i * 16;
      const id = table.i32(head);
      const overridden = table.u8(head + 12);
      const levels = new Map(abstracts.get(id)?.levels);
      const starts = new Map<number, number>();
      // Each override begins with a place that is of no use here.
      data += 4;
      for (let k = 0; k < overridden; k++) {
        const flags = table.u32(data + 4);
        const level = flags & 0xf;
        if ((flags & 0x10) !== 0) starts.set(level, table.i32(data));
        data += 8;
        if ((flags & 0x20) === 0) continue;
        const read = levelAt(table, data);
        levels.set(level, read.level);
        data = read.end;
      }
      lists.set(String(i + 1), { counter: String(id), levels, starts });
    }
  }
  return countedLists(lists);
}

function abstractLists(table: BytesAt, at: number, length: number): Map<number, AbstractList> {
  const lists = new Map<number, AbstractList>();
  if (length < 2) return lists;
  const count = table.u16(at);
  let levelsAt = at + length;
  for (let i = 0; i < count; i++) {
    const head = at + 2 + i * 28;
    const id = table.i32(head);
    const isSimple = (table.u8(head + 26) & 1) === 1;
    const levels = new Map<number, Level>();
    for (let level = 0; level < (isSimple ? 1 : 9); level++) {
      const read = levelAt(table, levelsAt);
      levels.set(level, read.level);
      levelsAt = read.end;
    }
    lists.set(id, { id, levels });
  }
  return lists;
}

/** One level: a head of 28 bytes, its settings, its text in which 0 … 8 stand for the levels’ numbers. */
function levelAt(table: BytesAt, at: number): { readonly level: Level; readonly end: number } {
  const flags = table.u8(at + 5);
  const text = at + 28 + table.u8(at + 24) + table.u8(at + 25);
  const letters = table.u16(text);
  const restart = table.u8(at + 26);
  return {
    end: text + 2 + letters * 2,
    level: {
      start: table.i32(at),
      format: FORMATS[table.u8(at + 4)] ?? 'other',
      text: table.wide(text + 2, letters).replace(/[\u0000-\u0008]/g, (level) => `%${level.charCodeAt(0) + 1}`),
      suffix: table.u8(at + 15) === 2 ? '' : ' ',
      // A level says itself after which it starts anew only where this flag is set.
      restart: (flags & 0x08) === 0 ? undefined : restart,
      isLegal: (flags & 0x04) !== 0,
      style: undefined,
    },
  };
}
