/** An archive of two directives with a little of everything that the JSON twins of pages say. */
import type { Directive } from '../../schema/directive.ts';
import { sampleArchive } from './sample-archive.fixture.ts';
import { sampleAssignment, sampleBody, sampleCollective } from './sample-body.fixture.ts';
import { sampleDeadline } from './sample-deadline.fixture.ts';
import { sampleDirective, sampleLocality, sampleMention, sampleReference } from './sample-directive.fixture.ts';

/** The unit of the first directive. */
export const KRONG_BUK = '2021/dak-lak/huyen-krong-buk';
/** Why the second directive was withdrawn. */
export const withdrawnHere = { reason: 'ban hành sai' } as unknown as NonNullable<Directive['withdrawn']>;
/** The body that issued the first directive. */
export const ofKrongBuk = {
  key: 'ubnd-huyen',
  name: 'Ủy ban nhân dân huyện Krông Búk',
  level: 'district',
  unit: KRONG_BUK,
} as const;

/**
 * Huyện Krông Búk tells its Phòng Y tế and its communes something, and cites a directive that was
 * withdrawn.
 */
export const twoDirectives = sampleArchive([
  sampleDirective({
    id: 'a',
    number: '17/CT-UBND',
    date: '2021-08-01',
    title: 'phòng, chống dịch',
    issuer: { name: 'UBND huyện Krông Búk', key: 'ubnd-huyen' } as Directive['issuer'],
    signatory: { name: 'Nguyễn Văn A', position: 'Chủ tịch' } as Directive['signatory'],
    bodies: [
      sampleBody(ofKrongBuk, 'issuer', 'signatory'),
      sampleBody(
        {
          key: 'phong-y-te',
          name: 'Phòng Y tế',
          kind: 'phong',
          level: 'district',
          unit: KRONG_BUK,
          unitOrigin: 'inferred',
          parent: 'ubnd-huyen',
          note: { code: 'unit-of-document', unit: 'Huyện Krông Búk' },
        },
        'agent',
        'addressee',
        'recipient',
      ),
      sampleBody(
        {
          key: 'ubnd-cac-xa',
          name: 'Ủy ban nhân dân các xã',
          level: 'commune',
          unit: KRONG_BUK,
          collective: sampleCollective({ within: KRONG_BUK }),
        },
        'agent',
        'addressee',
      ),
      sampleBody(
        { key: 'ubnd-xa-ea-sin', name: 'Ủy ban nhân dân xã Ea Sin', level: 'commune', unit: `${KRONG_BUK}/xa-ea-sin` },
        'mentioned',
        'author',
      ),
    ],
    assignments: [
      sampleAssignment('Phòng Y tế xét nghiệm trước ngày 05/8/2021.', ['phong-y-te'], {
        act: 'xét nghiệm',
        due: 'trước ngày 05/8/2021',
        deadline: '2021-08-05',
      }),
      sampleAssignment('UBND các xã báo cáo.', ['ubnd-cac-xa']),
      sampleAssignment('Các đơn vị thực hiện.', []),
    ],
    deadlines: [sampleDeadline('05/8/2021', { date: '2021-08-05' }), sampleDeadline('sau 5 ngày', { relative: true })],
    localities: [
      sampleLocality({
        unit: KRONG_BUK,
        name: 'Krông Búk',
        province: 'Đắk Lắk',
        role: 'issuer',
        note: { code: 'container-in-text' },
        mentions: [sampleMention('huyện Krông Búk', 'UBND huyện Krông Búk')],
      }),
    ],
    provinceInferred: {
      unit: '2021/dak-lak',
      because: { code: 'units-of-province', units: ['huyện Krông Búk'], province: 'tỉnh Đắk Lắk' },
    },
    references: [
      sampleReference({
        key: 'k-b',
        number: '18/CT-UBND',
        documentType: 'chi-thi',
        date: '2021-07-01',
        issuer: 'UBND tỉnh Đắk Lắk',
        role: 'basis',
        relations: ['thay-the'],
        inPart: ['thay-the'],
        resolution: 'held',
        target: 'b',
        mentions: [sampleMention('Chỉ thị 18', 'Căn cứ Chỉ thị 18')],
      }),
      sampleReference({ key: 'k-open', number: '57/KH-UBND', resolution: 'ambiguous', candidates: ['k-b', 'k-c'] }),
    ],
  }),
  sampleDirective({
    id: 'b',
    identity: 'k-b',
    number: '18/CT-UBND',
    date: '2021-07-01',
    title: 'dừng chợ',
    withdrawn: withdrawnHere,
  }),
]);

/** The first directive in the lists of other pages. */
export const firstInList = {
  id: 'a',
  name: 'chi thi số 17/CT-UBND',
  title: 'Phòng, chống dịch',
  date: '2021-08-01',
  issuer: 'UBND huyện Krông Búk',
  withdrawn: null,
  href: '/van-ban/a/',
};
/** The second one, which was withdrawn. */
export const secondInList = {
  id: 'b',
  name: 'chi thi số 18/CT-UBND',
  title: 'Dừng chợ',
  date: '2021-07-01',
  issuer: null,
  withdrawn: withdrawnHere,
  href: '/van-ban/b/',
};
/** Where the first directive says it. */
export const ANCHOR = '/van-ban/a/#muc-1';
