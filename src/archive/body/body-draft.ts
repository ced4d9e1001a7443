/** What documents say of one body, while it is collected. */
import { itemAt } from '../../ground/expected.ts';
import { slug } from '../../vietnamese/fold/slug.ts';
import type { Directive } from '../../schema/directive.ts';
import type { BodyPage, NamingDocument, Duty } from './body-page.ts';
import { issuingBody, mentionsAs, type NamedBody } from './document-bodies.ts';
import { formerSpellingsOf } from './former-spelling.ts';
import { signersOf } from './signers.ts';
import { isGeneral } from './general-collective.ts';

/** All of it in the order of the documents. */
export interface BodyDraft {
  readonly entries: NamedBody[];
  readonly issued: Directive[];
  readonly signed: Directive[];
  readonly duties: Duty[];
  readonly addressed: NamingDocument[];
  readonly received: NamingDocument[];
  readonly cited: NamingDocument[];
  readonly mentioned: NamingDocument[];
  readonly formerKeys: Set<string>;
}

/** A body of which nothing is known yet. */
export function emptyDraft(): BodyDraft {
  return {
    entries: [],
    issued: [],
    signed: [],
    duties: [],
    addressed: [],
    received: [],
    cited: [],
    mentioned: [],
    formerKeys: new Set(),
  };
}

/** Adds what a document says of a body. */
export function addEntry(draft: BodyDraft, document: Directive, body: NamedBody): void {
  draft.entries.push(body);
  const use = (list: NamingDocument[], as: Parameters<typeof mentionsAs>[1]): void => {
    const mentions = mentionsAs(body, as);
    if (mentions.length > 0) list.push({ document, mentions });
  };
  use(draft.addressed, 'addressee');
  use(draft.received, 'recipient');
  use(draft.cited, 'author');
  use(draft.mentioned, 'mentioned');
  if (mentionsAs(body, 'issuer').length === 0 && issuingBody(document)?.key !== body.key) return;
  draft.issued.push(document);
  draft.signed.push(document);
  if (document.issuer === null) return;
  for (const key of [document.issuer.key, ...keysBeforeBodies(document.issuer)])
    if (key !== body.key) draft.formerKeys.add(key);
}

/**
 * The body as most documents name it; of equals, as the newest does. So the damaged line of one
 * document does not name the body of the others.
 */
export function pageOfDraft(draft: BodyDraft, children: readonly string[], vagueKinds: ReadonlySet<string>): BodyPage {
  const { mentions: _mentions, origin: _origin, ...body } = mostNamed(draft.entries);
  const stated = draft.entries.find(({ unitOrigin }) => unitOrigin === 'stated');
  const page = {
    ...body,
    ...(stated ? { unitOrigin: stated.unitOrigin, note: stated.note } : {}),
    parent: draft.entries.find(({ parent }) => parent !== null)?.parent ?? null,
    children,
    issued: draft.issued,
    duties: draft.duties,
    addressed: draft.addressed,
    received: draft.received,
    cited: draft.cited,
    mentioned: draft.mentioned,
    signers: signersOf(draft.signed),
    silent: false,
    formerKeys: [...draft.formerKeys, ...formerSpellingsOf(body.key)],
  };
  return { ...page, isGeneral: isGeneral(page, vagueKinds) };
}

/**
 * Before bodies were told apart, the key of an issuer was its name as printed, with that of the
 * body printed above it, and the province of its unit:
 * “chu-tich-uy-ban-nhan-dan-huyen-muong-la-son-la”.
 */
function keysBeforeBodies({ name, parent, unit }: NonNullable<Directive['issuer']>): readonly string[] {
  const province = unit?.split('/')[1];
  const withProvince = (key: string): string =>
    province === undefined || key.endsWith(province) ? key : `${key}-${province}`;
  return [name, ...(parent === null ? [] : [`${parent} ${name}`])].map((printed) => withProvince(slug(printed)));
}

function mostNamed(entries: readonly NamedBody[]): NamedBody {
  const groups = [...Map.groupBy(entries, ({ name }) => name).values()];
  const most = groups.reduce((longest, { length }) => Math.max(longest, length), 0);
  return itemAt(groups.find(({ length }) => length === most) ?? entries, 0);
}
