/** The package has no types. */
declare module '@extractus/feed-extractor' {
  export interface ExtractedFeed {
    readonly title: string;
    readonly link: string;
    readonly entries: readonly { readonly id: string; readonly title: string; readonly link: string }[];
  }
  /** Reads a JSON Feed. */
  export function extractFromJson(json: object): ExtractedFeed;
}
