import type { LocalityRole } from '../../../../schema/directive.ts';
import { localityRoleRules, type LocalityRoleRuleId } from '../../../../schema/locality-role-rule.ts';
import type { LocalityMention, Span } from '../../../model.ts';
import { phraseSet } from '../../../text/phrase/phrase-set.ts';
import { isNeighbour } from '../neighbour.ts';
import { markerLength, type PlaceWords } from '../place-words.ts';
import { isOtherAuthority, isTold } from './role-authority.ts';
import { isTravelled, namesTraveller, opensPlaceList, setsMeasure, territoryAtEnd } from './role-measure.ts';

/** What a rule looks at: one mention with the words around it, and what is known of its unit. */
export interface RoleScene {
  readonly mention: LocalityMention;
  readonly words: PlaceWords;
  /**
   * A document holds only inside the area of its issuer, and a unit named only to say where another
   * lies ("xã A, huyện B") is not what it governs.
   */
  readonly mayApply: boolean;
}

/** A role: its rule, which of the mentions it rests on, and the words that tell it. */
export interface DecidedRole {
  readonly role: LocalityRole;
  readonly rule: LocalityRoleRuleId;
  readonly stated: boolean;
  readonly mention: number;
  readonly told: Span;
}

const ADDRESSED = phraseSet(['Đối với', 'Riêng đối với']);

/**
 * When each rule holds of a place inside the issuer's area that is not a neighbour, partner or
 * other authority. What it says, with an example and a near miss, is in
 * src/schema/locality-role-rule.ts.
 */
const holds: Readonly<Record<Exclude<LocalityRoleRuleId, 'issuer' | 'else'>, (words: PlaceWords) => boolean>> = {
  territory: (w) => isInHead(w) && territoryAtEnd(w.head) !== null && !isTravelled(w.head),
  measure: (w) => isInForce(w) && setsMeasure(w.head),
  listed: (w) => isInForce(w) && w.opening !== null && opensPlaceList(w.opening),
  addressed: (w) => isInForce(w) && isAddressed(w.before),
  title: (w) => w.block?.role === 'title' && !isTravelled(w.head),
  addressees: (w) => w.block?.role === 'addressees',
  told: (w) => isInForce(w) && isTold(w),
};

/** The role of a locality in a document: the strongest that any of its mentions shows. */
export function roleOf(scenes: readonly RoleScene[], isIssuer: boolean): DecidedRole {
  return isIssuer ? issuerRole(scenes) : (appliesRole(scenes) ?? decided('else', scenes, 0));
}

/**
 * The words by which the document governs a place; null where none of its mentions has such words.
 */
export function appliesRole(scenes: readonly RoleScene[]): DecidedRole | null {
  for (const { id } of localityRoleRules) {
    if (id === 'issuer' || id === 'else') continue;
    const at = scenes.findIndex(
      ({ words, mayApply }) =>
        mayApply && holds[id](words) && !isNeighbour(words.before, words.after) && !isOtherAuthority(words),
    );
    if (at >= 0) return decided(id, scenes, at);
  }
  return null;
}

/** Where only the địa danh names the unit, that it issued the document is concluded. */
function issuerRole(scenes: readonly RoleScene[]): DecidedRole {
  const named = scenes.findIndex(({ mention }) => mention.by !== 'place-line');
  return { ...decided('issuer', scenes, Math.max(named, 0)), stated: named >= 0 };
}

function decided(rule: LocalityRoleRuleId, scenes: readonly RoleScene[], mention: number): DecidedRole {
  const row = localityRoleRules.find(({ id }) => id === rule);
  const told = scenes[mention]?.words[rule === 'listed' ? 'openingSpan' : 'span'];
  return {
    role: row?.role ?? 'mentioned',
    rule,
    stated: row?.stated === true,
    mention,
    told: told ?? { start: 0, end: 0 },
  };
}

/** "2. Đối với các địa phương có ca mắc bệnh (…: Thị xã Ayun Pa": of places, not of travellers. */
function isAddressed(clause: string): boolean {
  if (ADDRESSED.at(clause, markerLength(clause)) === null) return false;
  return !namesTraveller(clause.slice(Math.max(clause.lastIndexOf('('), clause.lastIndexOf(':')) + 1));
}

function isInHead({ block }: PlaceWords): boolean {
  return block?.role === 'title' || block?.role === 'addressees';
}

function isInForce({ block }: PlaceWords): boolean {
  return block?.part === 'body' || block?.part === 'annex';
}
