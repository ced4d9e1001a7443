/** The pieces of a symbol: `CT-UBND` → CT, UBND; `CT/TU` → CT, TU; `PL-UBTVQH10` → PL, UBTVQH10. */
export function symbolPieces(symbol: string): readonly string[] {
  return symbol.split(/[-/]/);
}

/**
 * Its pieces without the figures behind them, by which an organ is looked up: `QH14` → QH, `BCĐ389`
 * → BCĐ.
 */
export function organPieces(symbol: string): readonly string[] {
  return symbolPieces(symbol).map((piece) => piece.replace(/\d+$/, ''));
}

/**
 * Whether a piece names the National Assembly or its standing committee, with the term through
 * which their numbers run: QH14, UBTVQH15. Near misses: QHKT (quy hoạch, kiến trúc), VPQH.
 */
export function isLegislature(piece: string): boolean {
  return /^(?:UBTV)?QH\d{0,2}$/.test(piece);
}
