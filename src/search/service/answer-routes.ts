/** What the service answers: the parts of an answer, as protocol.ts says them. */
import { answersBy } from '../answer/ask.ts';
import { answerPart } from '../answer/answer-part.ts';
import { partPaths, readPart } from '../answer/protocol.ts';
import { readAddress } from '../plan/address.ts';
import { stateFault } from './checked-request.ts';
import { RequestFault } from './request-fault.ts';
import type { ServiceRoute } from './search-service.ts';
import type { ServiceLimits } from './service-settings.ts';

/** A route for each path of the protocol. */
export function answerRoutes(limits: ServiceLimits): readonly ServiceRoute[] {
  return Object.values(partPaths).map((path): ServiceRoute => ({
    path,
    make: (engine, search, known) => {
      const part = readPart(path, search);
      if (part === null) throw new RequestFault('question');
      const state = readAddress(search.toString());
      const fault = stateFault(state, limits);
      if (fault !== null) throw fault;
      return answerPart(answersBy(engine, known).ask(state), part);
    },
  }));
}
