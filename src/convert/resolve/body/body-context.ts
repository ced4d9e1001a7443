import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import type { Body } from '../../../schema/directive.ts';
import type { BodyVocabulary } from '../../text/body/body-vocabulary.ts';
import type { Home } from '../place/home.ts';

/** Which body is meant, without where it is named. */
export type BodyIdentity = Omit<Body, 'mentions' | 'origin'>;

/** What bodies of a document are resolved against. */
export interface BodyContext {
  /** Where the document comes from. */
  readonly home: Home;
  /** Whether a central body issued it, so that "UBND tỉnh" means those of all provinces. */
  readonly isCentral: boolean;
  /**
   * The body that issued it, whose parts "Văn phòng Bộ" and "Ban Thu" are; null where it is not
   * known.
   */
  readonly issuer?: BodyIdentity | null;
  readonly bodies: BodyVocabulary;
  readonly gazetteer: Gazetteer;
}
