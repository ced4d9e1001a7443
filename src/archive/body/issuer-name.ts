import type { Archive } from '../archive.ts';
import type { IssuerDocuments } from './issuer-documents.ts';

/**
 * An issuer's name as the text gives it; where that names no place, with the inferred province:
 * “Ban Thường vụ Tỉnh ủy (Gia Lai, suy ra)”.
 */
export function issuerName({ places }: Pick<Archive, 'places'>, { issuer, documents }: IssuerDocuments): string {
  if (issuer === null) return 'Không rõ cơ quan ban hành';
  const inferred = issuer.unit === null ? documents[0]?.provinceInferred?.unit : undefined;
  const province = inferred === undefined ? undefined : places.get(inferred);
  return province ? `${issuer.name} (${province.name}, suy ra)` : issuer.name;
}
