/** How Word prints the number of a list (ECMA-376, part 1, 17.18.59 ST_NumberFormat). */

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A larger number of a list is a mistake; its Roman would be longer than its paragraph. */
const LARGEST = 32_767;

/** A number in the format of its level; null for a format that is not known here. */
export function formattedNumber(value: number, format: string): string | null {
  if (value < 0 || value > LARGEST) return String(value);
  switch (format) {
    case 'decimal':
      return String(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerLetter':
      return letters(value);
    case 'none':
      return '';
    default:
      return null;
  }
}

function roman(value: number): string {
  let rest = value;
  let printed = '';
  for (const [worth, sign] of ROMAN)
    while (rest >= worth) {
      printed += sign;
      rest -= worth;
    }
  return printed;
}

/** a … z, then aa, bb … as Word counts; it has no đ. */
function letters(value: number): string {
  if (value === 0) return '';
  const times = Math.ceil(value / 26);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(times, 20));
}
