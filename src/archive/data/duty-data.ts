/** Duties and deadlines as data. */
import type { Archive } from '../archive.ts';
import { bodyAddress } from '../body/body-address.ts';
import { bodyName } from '../body/body-place.ts';
import { statedDeadlines } from '../duty/deadlines.ts';
import { toldByCount, unclearDuties } from '../duty/duties.ts';

const noteOnDuties = 'Những câu tìm được theo quy tắc; không phải danh sách đầy đủ các nhiệm vụ.';

/**
 * The twin of /nhiem-vu/: every body that is told something, with how many sentences were found.
 */
export function dutiesData(archive: Archive) {
  return {
    note: noteOnDuties,
    bodies: toldByCount(archive).map(({ body }) => ({
      key: body.key,
      name: bodyName(archive, body),
      unit: body.unit,
      collective: body.collective !== null,
      sentences: body.duties.length,
      href: bodyAddress(archive, body),
    })),
    unclear: unclearDuties(archive).map(({ document, assignment }) => ({
      text: assignment.text,
      sentence: assignment.sentence,
      document: document.id,
      href: archive.href.document(document.id, assignment.anchor),
    })),
  };
}

/** The twin of /nhiem-vu/thoi-han/. */
export function deadlinesData(archive: Archive) {
  const { dated, undated } = statedDeadlines(archive);
  return {
    note: noteOnDuties,
    deadlines: [...dated, ...undated].map(({ document, deadline }) => ({
      date: deadline.date,
      latest: deadline.latest,
      recurrence: deadline.recurrence,
      relative: deadline.relative,
      text: deadline.text,
      sentence: deadline.sentence,
      document: document.id,
      withdrawn: document.withdrawn,
      href: archive.href.document(document.id, deadline.anchor),
    })),
  };
}
