import type { LocalityRole } from '../../schema/directive.ts';
import type { Block, LocalityMention, Outline } from '../model.ts';

/** What a rule looks at: one mention, the block it stands in, and the words of its sentence before it and right after it. */
interface Evidence {
  readonly block: Block | undefined;
  readonly before: string;
  readonly text: string;
  readonly isIssuer: boolean;
}

interface RoleRule {
  readonly role: LocalityRole;
  /** The rule in a sentence, as the about page prints it. */
  readonly rule: string;
  readonly example: string;
  /** A near miss that the rule leaves out. */
  readonly not: string;
  readonly holds: (evidence: Evidence) => boolean;
}

/** Another authority's document or office is named by its place: that says nothing of where this document applies. */
const otherAuthority =
  /(?:của|do)\s(?:(?:Chủ tịch|Phó Chủ tịch|Ban Thường vụ|Thường trực|Thường vụ)\s)?(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Sở [\p{L}\s]{2,60}|(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy)\s*(?:các\s)?$/u;

/** The same where the office is part of the mention itself: "của Tỉnh ủy Lạng Sơn". */
const byOffice = /(?:của|do)\s(?:(?:Ban Thường vụ|Thường trực|Thường vụ|Ban Chấp hành|Bí thư)\s)?$/u;
const office = /^(?:tỉnh|thành|huyện|quận|thị)\s(?:ủy|uỷ|đoàn)/iu;

const isOtherAuthority = (e: Evidence): boolean =>
  otherAuthority.test(e.before) || (byOffice.test(e.before) && office.test(e.text));

/** Words that put a measure on a territory. */
const measure =
  /(?:áp dụng|thực hiện|giãn cách|cách ly|phong tỏa|thiết lập|tạm dừng|dừng|triển khai|tăng cường|ban hành|phê duyệt)[^.;]{0,160}(?:tại|trên địa bàn|đối với|ở|trong phạm vi)\s(?:toàn\s)?(?:địa bàn\s)?(?:các\s)?$/u;

/** A provision that begins by telling the authority of a unit what to do. */
const told =
  /^\s*(?:[\p{L}\d.]{1,6}[.)]\s|[-+•]\s?)?\s*(?:(?:Giao|Yêu cầu|Chỉ đạo|Đề nghị|Giao cho)\s)?(?:(?:Chủ tịch|Bí thư|Thường trực|Ban Thường vụ|Cấp ủy)\s)?(?:UBND|HĐND|Ủy ban nhân dân|Huyện ủy|Thị ủy|Thành ủy|Quận ủy|Đảng ủy|Các|Công an)\s?(?:các\s)?[^.;:]{0,160}$/u;

/** A provision that is addressed to places: "2. Đối với các địa phương có ca mắc bệnh (…: Thị xã Ayun Pa, huyện Ia Pa)". */
const addressed = /^\s*(?:[\p{L}\d.]{1,6}[.)]\s|[-+•]\s?)?\s*Đối với\s[^.;]{0,200}$/u;

/** Rules in order: the first that holds for any mention decides. Strongest role first. */
export const roleRules: readonly RoleRule[] = [
  {
    role: 'issuer',
    rule: 'Đơn vị có chính quyền hoặc cấp ủy ban hành văn bản.',
    example: 'UBND QUẬN NINH KIỀU ở phần đầu: quận Ninh Kiều.',
    not: 'Hà Nội trong “Hà Nội, ngày …” của một bộ: trụ sở, không phải nơi ban hành văn bản của Hà Nội.',
    holds: (e) => e.isIssuer,
  },
  {
    role: 'applies',
    rule: 'Trích yếu nêu đơn vị đó là nơi hoặc đối tượng của văn bản.',
    example: '“Về việc phê duyệt Kế hoạch ứng phó sự cố tràn dầu huyện Nghĩa Hành”.',
    not: '“Triển khai Chỉ thị của Tỉnh ủy Lạng Sơn”: chỉ là cơ quan ban hành văn bản được nhắc.',
    holds: (e) => e.block?.role === 'title' && !isOtherAuthority(e),
  },
  {
    role: 'applies',
    rule: 'Văn bản gửi cho chính quyền của đơn vị đó (kính gửi).',
    example: '“Kính gửi: UBND các huyện Ba Tơ, Minh Long”.',
    not: 'Tên đơn vị ở phần nơi nhận.',
    holds: (e) => e.block?.role === 'addressees',
  },
  {
    role: 'applies',
    rule: 'Biện pháp của văn bản được đặt ra cho địa bàn đó.',
    example: '“Thực hiện giãn cách xã hội đối với thị xã Ayun Pa, huyện Ia Pa”.',
    not: '“Đêm 05/8 trên địa bàn huyện Mường La xảy ra mưa lớn”: kể lại sự việc.',
    holds: (e) => inForce(e.block) && measure.test(e.before) && !isOtherAuthority(e),
  },
  {
    role: 'applies',
    rule: 'Một điều, khoản mở đầu bằng việc giao cho chính quyền của đơn vị đó.',
    example: '“1. Chủ tịch UBND các xã Nậm Păm, Ngọc Chiến: …”.',
    not: '“phối hợp với xã Ngọc Chiến”: phối hợp, không được giao.',
    holds: (e) =>
      inForce(e.block) &&
      e.block?.kind !== 'paragraph' &&
      told.test(e.before) &&
      !isOtherAuthority(e) &&
      !/phối hợp|qua/u.test(e.before),
  },
  {
    role: 'applies',
    rule: 'Một điều, khoản mở đầu bằng “Đối với …” và nêu tên đơn vị đó.',
    example: '“2. Đối với các địa phương có ca mắc bệnh (Thị xã Ayun Pa, huyện Ia Pa)”.',
    not: '“Đối với người về từ tỉnh Bắc Ninh”: nói về người, không về địa bàn.',
    holds: (e) =>
      inForce(e.block) &&
      addressed.test(e.before) &&
      !/(?:người|trường hợp|phương tiện|hàng hóa|về từ|đến từ|cán bộ)[^.;:(]{0,80}$/u.test(e.before) &&
      !isOtherAuthority(e),
  },
  {
    role: 'mentioned',
    rule: 'Mọi trường hợp khác.',
    example: '“học tập kinh nghiệm của xã Yên Khoái”.',
    not: '—',
    holds: () => true,
  },
];

const inForce = (block: Block | undefined): boolean => block?.part === 'body' || block?.part === 'annex';

/** The words of the sentence before an offset, at most 240 characters. */
const sentenceBefore = (reading: string, from: number, block: Block | undefined): string => {
  const start = Math.max(block?.start ?? 0, from - 240);
  const words = reading.slice(start, from);
  const stop = Math.max(words.lastIndexOf('. '), words.lastIndexOf('; '));
  return stop < 0 || /^\s*\S{1,6}$/.test(words.slice(0, stop)) ? words : words.slice(stop + 2);
};

/** The role of a locality in a document: the strongest that any of its mentions shows. */
export const roleOf = (
  mentions: readonly LocalityMention[],
  outline: Outline,
  blockOf: (mention: LocalityMention) => number,
  isIssuer: boolean,
): LocalityRole => {
  const evidence = mentions.map((m): Evidence => {
    const block = outline.blocks[blockOf(m)];
    return {
      block,
      before: sentenceBefore(outline.reading, m.start, block),
      text: outline.reading.slice(m.start, m.end),
      isIssuer,
    };
  });
  return roleRules.find((rule) => evidence.some((e) => rule.holds(e)))?.role ?? 'mentioned';
};
