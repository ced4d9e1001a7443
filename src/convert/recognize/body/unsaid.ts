/** What a name leaves open, to begin from: a body is these with what its words do say. */
import type { BodyFound, CollectiveWords } from '../../model.ts';

/** A body of which nothing is said yet. */
export const nothingSaid: Omit<BodyFound, 'start' | 'end'> = {
  ...{ office: null, row: null, central: null, field: null, unit: null, bareUnit: null, collective: null, of: null },
};

/** A collective name that means nobody yet. */
export const nobodyMeant: CollectiveWords = {
  ...{ nouns: [], types: [], levels: [], isConcerned: false, except: [], notably: [] },
};
