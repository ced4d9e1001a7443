/** Texts of one line that make a careless pattern slow: what a line is made of, by name. */
const PIECES: Readonly<Record<string, string>> = {
  digits: '1234567890',
  'digits and spaces': '12 3 4567 ',
  slashes: '1/2/3/',
  commas: 'a, b, c,, ',
  số: 'số ',
  Điều: 'Điều 1 ',
  dashes: '- - – ',
  quotes: '“"a" ',
  spaces: '          ',
  'capital letters': 'ỦY BAN NHÂN DÂN ',
  numbers: 'số 12/QĐ-UBND, ',
  'open numbers': 'QĐ-UBND-',
  'place names': 'xã Hòa Phú, huyện Krông Búk, ',
  'bare places': 'Hòa Phú, Krông Búk và ',
  dates: 'ngày 12/3/2021 ',
  emphasis: '*a **b _c ',
  agencies: 'Giao Sở Y tế chủ trì, ',
  'type words': 'Quyết định của Chính phủ ',
  letters: 'aaaaaaaaaa',
  brackets: '((((|||| ',
};

/** The names of the hostile lines. */
export const hostileNames = Object.keys(PIECES);

/** A text of `length` characters, all on one line, made of the piece of that name. */
export const hostileLine = (name: string, length: number): string => {
  const piece = PIECES[name] ?? ' ';
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
};
