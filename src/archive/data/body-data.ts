/** A body as data. */
import { wordedReason } from '../../schema/reason-words.ts';
import type { Archive } from '../archive.ts';
import { commonDuties, inclusionsOf } from '../body/common-duties.ts';
import { bodyAddress } from '../body/body-address.ts';
import type { BodyPage, Duty, NamingDocument } from '../body/body-page.ts';
import { bodyName } from '../body/body-place.ts';
import { membersOf, MOST_MEMBERS } from '../body/members.ts';
import { calendarAddress } from '../duty/calendar.ts';
import { documentsNaming } from '../body/shared/small-body.ts';
import { unknownSlug } from '../urls.ts';
import { documentInList, placeOf } from './document-data.ts';
import { LEAST_OF_DATA, LEAST_OF_FILE } from './least-of-twin.ts';

const note =
  'Những câu giao việc tìm được theo quy tắc; không phải danh sách đầy đủ. Câu giao chung cho nhiều cơ quan, trong đó có cơ quan này, ở dữ liệu của tên chung (includedIn).';

/**
 * The twin of /co-quan/: all lines of the index, also those without a page; committees that no
 * document names are not.
 */
export function bodiesData(archive: Archive) {
  const listed = [...archive.bodyIndex.bodies.values()].filter((body) => !body.isGeneral && !body.silent);
  return { bodies: listed.map((body) => bodyInList(archive, body)) };
}

/** A body in the list of bodies; `href` is null where it has no page. */
export function bodyInList(archive: Archive, body: BodyPage) {
  return {
    ...identityInData(archive, body),
    counts: {
      issued: body.issued.length,
      assigned: body.duties.length,
      addressed: body.addressed.length,
      received: body.received.length,
      cited: body.cited.length,
      mentioned: body.mentioned.length,
    },
  };
}

/** True if there is data of a body that has a page: if some documents name it. */
export function hasBodyData(body: BodyPage): boolean {
  return documentsNaming(body).size >= LEAST_OF_DATA;
}

/** True if that is a file of its own, and not one that it shares: if many do. */
export function hasBodyTwin(body: BodyPage): boolean {
  return documentsNaming(body).size >= LEAST_OF_FILE;
}

/** The data of one body, in its own file or beside that of others. */
export function bodyData(archive: Archive, body: BodyPage) {
  const uses = (list: readonly NamingDocument[]) => list.map((use) => useData(archive, use));
  return {
    ...identityInData(archive, body),
    candidates: body.candidates.map((key) => linkOf(archive, key)),
    children: body.children.map((key) => linkOf(archive, key)),
    ...membersData(archive, body),
    includedIn: includedIn(archive, body),
    calendar: calendarAddress(archive, body),
    issued: body.issued.map((document) => documentInList(archive, document)),
    note,
    assigned: body.duties.map((duty) => dutyData(archive, duty)),
    addressed: uses(body.addressed),
    received: uses(body.received),
    cited: uses(body.cited),
    mentioned: uses(body.mentioned),
    signers: body.signers.map(({ documents, ...signer }) => ({ ...signer, documents: documents.map(({ id }) => id) })),
  };
}

/** The twin of /co-quan/khong-ro/: the documents whose issuer is not known. */
export function unissuedData(archive: Archive) {
  return { key: unknownSlug, documents: archive.unissued.map((document) => documentInList(archive, document)) };
}

/** One sentence that gives a body something to do. */
export function dutyData(archive: Archive, { document, assignment, agents }: Duty) {
  const { sentence, act, due, deadline, recurrence, anchor } = assignment;
  return {
    agents: agents.map(({ role, text, office }) => ({ role, text, office })),
    sentence,
    act,
    due,
    deadline,
    recurrence,
    document: document.id,
    withdrawn: document.withdrawn,
    href: archive.href.document(document.id, anchor),
  };
}

function identityInData(archive: Archive, body: BodyPage) {
  return {
    key: body.key,
    name: bodyName(archive, body),
    kind: body.kind,
    regime: body.regime,
    level: body.level,
    unit: body.unit,
    unitOrigin: body.unitOrigin,
    because: wordedReason(body.note),
    parent: body.parent === null ? null : linkOf(archive, body.parent),
    collective: body.collective,
    silent: body.silent,
    href: bodyAddress(archive, body),
  };
}

function linkOf(archive: Archive, key: string) {
  const body = archive.bodyIndex.bodies.get(key);
  return { key, name: body?.name ?? null, href: bodyAddress(archive, key) };
}

/** The members of a collective; of a large one the first, with how many there are. */
function membersData(archive: Archive, body: BodyPage) {
  if (body.collective === null) return { memberCount: null, members: null };
  const members = membersOf(archive, body);
  return {
    memberCount: members.length,
    members: members.slice(0, MOST_MEMBERS).map(({ key }) => linkOf(archive, key)),
  };
}

/**
 * The collectives that include a body, and how much each tells and sends it. The sentences are in
 * the twins of the collectives: in those of all members they would stand hundreds of times.
 */
function includedIn(archive: Archive, body: BodyPage) {
  const assigned = Map.groupBy(commonDuties(archive, body), ({ collective }) => collective.key);
  return inclusionsOf(archive, body).map(({ collective, former }) => ({
    ...linkOf(archive, collective.key),
    former: former?.path ?? null,
    assigned: assigned.get(collective.key)?.length ?? 0,
    addressed: collective.addressed.length,
  }));
}

function useData(archive: Archive, { document, mentions }: NamingDocument) {
  return { ...documentInList(archive, document), at: mentions.map(placeOf) };
}
