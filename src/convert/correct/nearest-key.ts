import { distance } from '../../vietnamese/distance.ts';
import { fold } from '../../vietnamese/fold.ts';

/** What people write for a key: its Vietnamese name or part of it, or the key misspelt. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  loai: 'documentType',
  'loai van ban': 'documentType',
  type: 'documentType',
  so: 'number',
  'so hieu': 'number',
  'so ky hieu': 'number',
  ngay: 'date',
  'ngay thang': 'date',
  'co quan': 'issuer',
  'nguoi ky': 'signatory',
  ky: 'signatory',
  'tieu de': 'title',
  'thay the': 'withdrawn',
  rut: 'withdrawn',
  'nguoi nhap': 'by',
  'can bo': 'by',
  'ly do': 'reason',
  ten: 'name',
  'chuc vu': 'position',
  tinh: 'province',
  'vai tro': 'role',
};

/** The key that was probably meant, or null. `names` maps keys to their Vietnamese names. */
export const nearestKey = (written: string, names: Readonly<Record<string, string>>): string | null => {
  const wanted = fold(written)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const keys = Object.keys(names);
  const named = keys.find((key) => fold(names[key] ?? '').replace(/[^a-z0-9]+/g, ' ') === wanted);
  if (named) return named;
  const other = OTHER_NAMES[wanted];
  if (other !== undefined && keys.includes(other)) return other;
  const [best] = keys
    .map((key) => ({ key, far: distance(fold(key), wanted.replaceAll(' ', '')) }))
    .sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(1, best.key.length / 3) ? best.key : null;
};
