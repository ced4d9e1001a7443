/** What is on a page, in points from its upper left corner, as the eye sees the page. */

/** Text set in one go. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  /** The line that the letters stand on. */
  readonly y: number;
  readonly width: number;
  /** Height of the letters’ em. */
  readonly size: number;
  /** The font’s name, without the letters that mark a subset; empty where it has none. */
  readonly font: string;
}

/** A straight drawn line, level or upright. */
export interface DrawnLine {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface PageContent {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
  readonly lines: readonly DrawnLine[];
  /** How many runs stand upright or slanting on the page: stamps of signatures, watermarks. */
  readonly turned: number;
  /** The share of the page that its pictures cover, 0–1; scanners cut pages into strips. */
  readonly pictureShare: number;
}
