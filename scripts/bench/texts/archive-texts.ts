/**
 * An archive of invented directives as varied as real ones (`text-measures.ts`). Same seed, same
 * texts; one after the other, so that a hundred thousand take no more memory than one.
 */
import { loadGazetteer } from '../../../src/store/gazetteer.ts';
import { readDepartments, readDocumentTypes, readIssuers } from '../../../src/store/tables.ts';
import { join } from 'node:path';
import { root } from '../../root.ts';
import { seededAt } from '../random.ts';
import { citedBy } from './citations.ts';
import { documentText } from './document-text.ts';
import { identities } from './identity.ts';
import { learnChain } from './phrase-chain.ts';
import { ownProse } from './prose.ts';

/** A text of the archive; `id` is its name as a file. */
export interface BenchText {
  readonly id: string;
  readonly text: string;
}

/** How texts are asked for. */
export interface TextsAsked {
  readonly seed: number;
  /** The first to be written; those before are not made. */
  readonly from?: number;
  /** Sentences to make them of; without, the project's own. */
  readonly prose?: readonly string[];
}

/**
 * The texts of an archive, the first `count`: a larger archive begins with the texts of a smaller
 * one.
 */
export function* archiveTexts(count: number, { seed, from = 0, prose = ownProse() }: TextsAsked): Generator<BenchText> {
  const content = join(root, 'content');
  const rows = <T>({ rows }: { readonly rows: readonly { readonly value: T }[] }): T[] =>
    rows.map(({ value }) => value);
  const archive = identities(
    {
      gazetteer: loadGazetteer(),
      departments: rows(readDepartments(content)),
      issuers: rows(readIssuers(content)),
      types: rows(readDocumentTypes(content)),
    },
    seed,
  );
  const chain = learnChain(prose);
  for (let index = from; index < count; index++) {
    const random = seededAt(seed + 3, index);
    const identity = archive.at(index);
    const cited = citedBy(index, identity, random, archive);
    yield { id: identity.id, text: documentText({ identity, cited, chain, random }) };
  }
}
