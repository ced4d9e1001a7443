/** One row of content/reference/search-synonyms.yaml. */
import { z } from 'zod';
import { words } from '../words.ts';

/** Forms that mean the same to search: at least two. */
export const searchSynonyms = z.array(words({ shortest: 2, longest: 100 })).min(2);
