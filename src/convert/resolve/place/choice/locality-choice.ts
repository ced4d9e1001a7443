/**
 * What narrows the units that a mention may be: a table of rules, in the order in which they are
 * asked.
 */
import { narrowed, type PlaceChoice, type EvidenceRule, type Scene } from './choice.ts';
import { containerInText } from './container-evidence.ts';
import { settledElsewhere, stray } from './discourse-evidence.ts';
import { otherTypeAtHome, ownDistrict, ownProvince, ownUnit, placeOfIssue } from './home-evidence.ts';
import { sharedContainer } from './list-evidence.ts';

/**
 * The strongest evidence first: what a rule has settled, later ones take as known. They follow
 * `withinContainers`, which needs no home and helps to find it.
 */
const evidenceRules: readonly EvidenceRule[] = [
  {
    name: 'place line',
    reason: 'the địa danh is the issuer’s unit, else its province, else the only unit of the highest level that fits',
    look: placeOfIssue,
  },
  {
    name: 'list',
    reason: 'units of one enumeration lie together, in the one province and district that has all of them',
    look: sharedContainer,
  },
  {
    name: 'other type at home',
    reason: 'a commune written with the type word of another day is the one of that name where the issuer is',
    look: otherTypeAtHome,
  },
  { name: 'own unit', reason: 'an issuer that names its own unit means it', look: ownUnit },
  { name: 'own district', reason: 'an issuer writes bare names of its own district', look: ownDistrict },
  { name: 'own province', reason: 'then those of its own province', look: ownProvince },
  { name: 'discourse', reason: 'one name has one sense in a document', look: settledElsewhere },
  {
    name: 'text',
    reason: 'a district or province named in the same block, else the only one in the text, holds the unit',
    look: containerInText,
  },
  { name: 'discourse again', reason: 'what the text has settled settles its repeats', look: settledElsewhere },
  {
    name: 'strays',
    reason: 'a commune or damaged name alone, outside the issuer’s province, is rather a unit not in the lists',
    look: stray,
  },
];

/** The choices after every rule. */
export function narrowByEvidence({ mentions, choices, home, blockOf }: Scene): readonly PlaceChoice[] {
  return evidenceRules.reduce<readonly PlaceChoice[]>((known, { look }) => {
    const findingFor = look({ mentions, choices: known, home, blockOf });
    return known.map((choice, i) => {
      const mention = mentions[i];
      if (mention === undefined) throw new Error(`Cannot narrow choice ${i}, expected a mention for every choice`);
      return narrowed(choice, findingFor(mention, choice, i));
    });
  }, choices);
}
