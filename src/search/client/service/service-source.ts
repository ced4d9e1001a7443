/** The file of the pages that says where the service of search is. */
import type { AnswerSource } from '../../answer/answer.ts';
import { SERVICE_FOLDER } from '../../answer/protocol.ts';
import { serviceAnswers } from '../../drivers/service/service-answers.ts';

/** The service of the site whose root (ending in a slash) is given. */
export function serviceSource(root: string): AnswerSource {
  return serviceAnswers(`${root}${SERVICE_FOLDER}`);
}
