/** What a role of a place rests on, as pages and reports say it. */
import { localityRoleRules } from '../../schema/locality-role-rule.ts';
import type { ShownOrigin } from '../document/provenance.ts';
import type { Locality, LocalityRole, RoleEvidence } from '../../schema/directive.ts';

/** Whether a place has a role in a document: an issuer's own area may be governed too. */
export function holdsRole({ role, appliesToo }: Pick<Locality, 'role' | 'appliesToo'>, asked: LocalityRole): boolean {
  return role === asked || (asked === 'applies' && appliesToo !== null);
}

/** Why a place has a role that it holds. */
export function evidenceOfRole(locality: Locality, role: LocalityRole): RoleEvidence {
  return role === 'applies' && locality.appliesToo !== null ? locality.appliesToo : locality.roleEvidence;
}

/**
 * The words that earned a role, or the rule by which it is concluded; null where there is nothing
 * to say.
 */
export function roleSentence({ origin, rule, words }: RoleEvidence): string | null {
  if (rule === 'else' || origin === 'staff') return null;
  const quoted = words === null ? null : `“${words}”`;
  if (origin === 'stated') return quoted && `theo lời văn: ${quoted}`;
  const concluded = localityRoleRules.find(({ id }) => id === rule)?.rule ?? null;
  return [concluded && `vai trò suy ra: ${concluded}`, quoted].filter((part) => part !== null).join(' ') || null;
}

/** The same as where the role comes from. */
export function roleProvenance(evidence: RoleEvidence): ShownOrigin {
  return { origin: evidence.origin, line: evidence.line, note: roleSentence(evidence) };
}
