/** A site in which all pages are, with the texts beside them: what is still made of all of it is not. */
export interface BuiltSite {
  /** Where it lies: a whole path. */
  readonly folder: string;
  /** The checkout, and its content folder. */
  readonly root: string;
  readonly content: string;
  /** The path of the site on its host; begins and ends in a slash. */
  readonly base: string;
  /** The address of its host; null where it is not known. */
  readonly site: string | null;
  /** Whether a server answers for it, or it is opened from a folder. */
  readonly edition: 'web' | 'folder';
}
