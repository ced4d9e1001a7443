/**
 * Data of a page in files of a bounded size. Lists are cut in their order, whole items together;
 * what else is said is in every part, so that each says whose it is. Read together, the lists of
 * all parts are those of the whole.
 */

/**
 * Characters of one file, about: a single item that is longer, and has no list to cut, is left
 * whole.
 */
export const MOST_OF_A_FILE = 80_000;

/** A field of no more characters is in every part. */
const SHORT = 600;

const BRACKETS = 2;

type Json = unknown;

/** The parts of a value, in order; the value itself where it is short. */
export function cutData(value: Json, room = MOST_OF_A_FILE): readonly Json[] {
  return cut(value, room, sizeOf(value));
}

/**
 * A list in parts, whole items together, filled from its end: what is added at its beginning leaves
 * all parts but the first as they were. There is at least one part.
 */
export function cutFromEnd<T>(items: readonly T[], room = MOST_OF_A_FILE): readonly (readonly T[])[] {
  const parts: T[][] = [[]];
  let left = room - BRACKETS;
  for (const item of items.toReversed()) {
    const size = sizeOf(item) + 1;
    const last = parts.at(-1);
    if (last === undefined || (size > left && last.length > 0)) {
      parts.push([item]);
      left = room - BRACKETS;
    } else last.push(item);
    left -= size;
  }
  return parts.map((part) => part.reverse()).reverse();
}

/** `size`: of the value. To measure is to write it as JSON, so each value is measured once. */
function cut(value: Json, room: number, size: number): readonly Json[] {
  if (size <= room || typeof value !== 'object' || value === null) return [value];
  return Array.isArray(value) ? cutList(value, room) : cutFields(value, room);
}

function cutList(items: readonly Json[], room: number): readonly Json[] {
  const parts: Json[][] = [];
  let left = 0;
  for (const { piece, size } of items.flatMap((item) => piecesOf(item, room))) {
    if (size + 1 > left) {
      parts.push([]);
      left = room - BRACKETS;
    }
    parts.at(-1)?.push(piece);
    left -= size + 1;
  }
  return parts;
}

function cutFields(value: object, room: number): readonly Json[] {
  const fields = Object.entries(value).map(([name, field]) => ({ name, field: field as Json, size: sizeOf(field) }));
  const long = fields.filter(({ field, size }) => size > SHORT && typeof field === 'object');
  const common = Object.fromEntries(
    fields.filter((field) => !long.includes(field)).map(({ name, field }) => [name, field]),
  );
  const roomOfPart = Math.max(SHORT, room - sizeOf(common) - BRACKETS);
  const parts: Record<string, Json>[] = [];
  let left = 0;
  for (const { name, field, size: whole } of long)
    for (const [n, { piece, size: own }] of piecesOf(field, roomOfPart - roomOfName(name), whole).entries()) {
      const size = own + roomOfName(name);
      // The next piece of the same list belongs to the next part.
      if (n > 0 || size > left) {
        parts.push({ ...common });
        left = roomOfPart;
      }
      Object.assign(parts.at(-1) ?? {}, { [name]: piece });
      left -= size;
    }
  return parts.length === 0 ? [value] : parts;
}

/** The parts of a value with their sizes. */
function piecesOf(
  value: Json,
  room: number,
  size = sizeOf(value),
): readonly { readonly piece: Json; readonly size: number }[] {
  return cut(value, room, size).map((piece) => ({ piece, size: piece === value ? size : sizeOf(piece) }));
}

/** The name of a field takes its letters, quotes, a colon and a comma. */
function roomOfName(name: string): number {
  return name.length + 4;
}

function sizeOf(value: Json): number {
  return value === undefined ? 0 : JSON.stringify(value).length;
}
