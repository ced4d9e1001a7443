import type { Archive } from '../../archive/archive.ts';
import { bodyAddress } from '../../archive/body/body-address.ts';
import type { Duty } from '../../archive/body/body-page.ts';
import { bodyName } from '../../archive/body/body-place.ts';
import type { CommonDuty } from '../../archive/body/common-duties.ts';
import { markedDuty, rolesInWords } from '../../archive/body/duty-list.ts';
import { documentName } from '../../archive/document/name/document-name.ts';
import { excerpt, markedHtml } from '../../archive/document/reading/highlight.ts';
import { withdrawnWord } from '../../archive/document/withdrawn.ts';
import { writeRowKey, type RowKey } from '../../archive/list/row-key.ts';
import { dutyDeadline } from '../../archive/duty/duty-deadline.ts';
import { attributeValue, escapeMarkup } from '../../ground/escape-markup.ts';
import type { Directive } from '../../schema/directive.ts';
import { shortAtHead } from '../../vietnamese/short-names.ts';

/** So much of a sentence is shown on each side of the words that are marked. */
const EXCERPT_SIDE = 260;

/**
 * Sentences of one document as rows of HTML: the words, the part of the body in it, its deadline, for whom in common it is
 * (`several`: the section has those of several), and the way to the passage; `rowOf`: what each is found by in a list that can be narrowed. Pages of bodies have dozens of them.
 */
export function dutyRowsHtml(
  archive: Archive,
  document: Directive,
  duties: readonly (Duty | CommonDuty)[],
  several: boolean,
  rowOf?: ReadonlyMap<Duty, RowKey>,
): string {
  const wayTo = attributeValue(`đến đoạn này của ${documentName(archive, document)}`);
  const withdrawn = document.withdrawn ? ` <span class=withdrawn>${withdrawnWord}</span>` : '';
  const rows = duties.map((duty) => {
    const { assignment } = duty;
    const deadline = dutyDeadline(assignment);
    const address = attributeValue(archive.href.document(document.id, assignment.anchor));
    const facts = [
      factHtml(rolesInWords(duty)),
      deadline ? `<span class=duty-deadline>thời hạn nêu: ${escapeMarkup(deadline)}</span>` : '',
      several && 'collective' in duty ? `<span>giao chung cho ${collectiveHtml(archive, duty.collective)}</span>` : '',
      // The sign before it belongs to no link.
      `<span class=screen-only><a href=${address} aria-label=${wayTo}>đến đoạn này</a></span>`,
    ];
    const row = rowOf?.get(duty);
    const found = row ? ` data-row=${attributeValue(writeRowKey(row))}` : '';
    const said = markedHtml(excerpt(markedDuty(duty), EXCERPT_SIDE));
    return `<li class=duty-row${found}><p class=duty>${said}<p class=register-facts>${facts.filter(Boolean).join(' ')}${withdrawn}`;
  });
  return `<ul>${rows.join('')}</ul>`;
}

function factHtml(said: string): string {
  return said === '' ? '' : `<span>${escapeMarkup(said)}</span>`;
}

function collectiveHtml(archive: Archive, collective: CommonDuty['collective']): string {
  const body = { ...collective, name: shortAtHead(collective.name) };
  const address = bodyAddress(archive, body);
  const name = escapeMarkup(bodyName(archive, body));
  return address === null ? name : `<a href=${attributeValue(address)}>${name}</a>`;
}
