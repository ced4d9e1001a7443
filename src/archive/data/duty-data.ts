/** Duties and deadlines as data. */
import type { Archive } from '../archive.ts';
import { statedDeadlines } from '../duty/deadlines.ts';
import { agencyDuties, agencyWithPlace, type Duty } from '../duty/duties.ts';
import type { Addresses } from '../urls.ts';

const note = 'Những câu tìm được theo quy tắc; không phải danh sách đầy đủ các nhiệm vụ.';

/** The twin of /nhiem-vu/: every agency with how many sentences were found. */
export function dutiesData(archive: Archive) {
  return {
    note,
    agencies: agencyDuties(archive).map((agency) => ({
      slug: agency.slug,
      name: agencyWithPlace(agency),
      sentences: agency.duties.length,
    })),
  };
}

/** The twin of /nhiem-vu/<slug>/. */
export function agencyData(name: string, duties: readonly Duty[], href: Addresses) {
  return {
    note,
    name,
    duties: duties.map((duty) => dutyOf(duty, href)),
  };
}

/** The twin of /nhiem-vu/thoi-han/. */
export function deadlinesData(archive: Archive) {
  const { dated, undated } = statedDeadlines(archive);
  return {
    note,
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

function dutyOf({ document, assignment, agency }: Duty, href: Addresses) {
  return {
    agency,
    sentence: assignment.sentence,
    deadline: assignment.deadline,
    document: document.id,
    withdrawn: document.withdrawn,
    href: href.document(document.id, assignment.anchor),
  };
}
