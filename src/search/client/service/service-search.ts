/**
 * Searches of a site that has a service: by the service while it answers, otherwise by what is
 * static, which is said above the answer.
 */
import type { AnswerSource } from '../../answer/answer.ts';
import { ServiceFault } from '../../drivers/service/service-answers.ts';
import type { AnswerPlace, AnswerView } from '../show-answer.ts';
import type { Turn } from '../turn.ts';
import { asksNothing } from '../turn.ts';
import { interruptions, type ServiceState } from './interruption.ts';
import { ServiceHealth } from './service-health.ts';
import { serviceSource } from './service-source.ts';

/** The searches of one page. */
export class ServiceSearch {
  readonly #place: AnswerPlace;
  readonly #view: AnswerView;
  readonly #again: () => void;
  readonly #health = new ServiceHealth();
  readonly #answers: AnswerSource;

  /** `again` searches once more for what the address asks for. */
  constructor(place: AnswerPlace, view: AnswerView, again: () => Promise<void>) {
    this.#place = place;
    this.#view = view;
    this.#answers = serviceSource(place.data.root);
    this.#again = () => {
      this.#health.tryAgain();
      void again();
    };
    addEventListener('online', () => this.#health.tryAgain());
  }

  /** Shows the answer of one search. `own`: who answers by what is static; rejects where nobody can. */
  async show(turn: Turn, own: AnswerSource): Promise<void> {
    const fault = this.#health.isAsked ? await this.#faultOf(turn) : 'is silent';
    if (fault === null || turn.stale) return;
    const notice = interruptions(fault, this.#again);
    const isWhole = this.#place.data.search?.fullText === true;
    if (isWhole || asksNothing(turn.state)) {
      await this.#view.show(turn, own.ask(turn.state), { notice: notice('whole') });
      return;
    }
    const { showNamesAlone } = await import('./names-alone.ts');
    if (turn.stale || (await showNamesAlone(turn, this.#place, notice('names')))) return;
    await this.#view.show(turn, own.ask(turn.state), { notice: notice('wordless') });
  }

  /** Null where the service answered; what else goes wrong is thrown. */
  async #faultOf(turn: Turn): Promise<ServiceState | null> {
    try {
      await this.#view.show(turn, this.#answers.ask(turn.state), { standsAlone: true });
      this.#health.answered();
      return null;
    } catch (error) {
      if (!(error instanceof ServiceFault)) throw error;
      console.error(error);
      // Whether it answers now, a newer search finds out.
      if (error.isDown && !turn.stale) this.#health.failed();
      return error.isDown ? 'is silent' : 'refuses';
    }
  }
}
