/**
 * What the gate can see in a text. `family` decides what is asked of staff; `name` is said in
 * messages.
 */
interface KindRow {
  readonly family: 'secrecy' | 'personal';
  readonly name: string;
}

/** Each kind of thing that keeps a text from being published until staff have answered. */
export const gateKinds = {
  secret: { family: 'secrecy', name: 'dấu độ mật' },
  internal: { family: 'secrecy', name: 'dấu chỉ phạm vi lưu hành' },
  identity: { family: 'personal', name: 'số định danh, căn cước, hộ chiếu hay bảo hiểm' },
  phone: { family: 'personal', name: 'số điện thoại di động của cá nhân' },
  birth: { family: 'personal', name: 'ngày, năm sinh hay tuổi của một người' },
  address: { family: 'personal', name: 'nơi ở của một người' },
  account: { family: 'personal', name: 'số tài khoản của cá nhân' },
  health: { family: 'personal', name: 'tình trạng sức khỏe kèm tên người' },
  minor: { family: 'personal', name: 'tên trẻ em' },
  list: { family: 'personal', name: 'danh sách người kèm thông tin riêng' },
} as const satisfies Record<string, KindRow>;

export type GateKind = keyof typeof gateKinds;

/** One thing seen: `text.slice(start, end)`, which `masked` describes without repeating it. */
export interface Sighting {
  readonly kind: GateKind;
  readonly start: number;
  readonly end: number;
  readonly masked: string;
}
