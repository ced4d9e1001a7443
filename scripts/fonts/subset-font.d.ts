/**
 * Types of the two packages that `npm run fonts` uses; neither brings its own. Only what is called
 * here.
 */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'sfnt'; keepFeatures: readonly string[]; noHinting: boolean },
  ): Promise<Buffer>;
}

declare module 'fontverter' {
  export function convert(font: Buffer, to: 'woff2' | 'sfnt'): Promise<Buffer>;
}
