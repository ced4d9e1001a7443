import { expect, test } from 'vitest';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleAssignment, sampleBody } from '../testing/sample-body.fixture.ts';
import { sampleDirective } from '../testing/sample-directive.fixture.ts';
import { toldIn } from './told-in.ts';

test('whom a document tells, as printed: the office once, each body once', () => {
  const bodies = [
    sampleBody({ key: 'ubnd', name: 'Ủy ban nhân dân huyện Ia Pa' }),
    sampleBody({ key: 'so-y-te', name: 'Sở Y tế tỉnh Gia Lai' }),
  ];
  const chairman = { body: 'ubnd', role: 'does', text: 'Chủ tịch UBND huyện', office: 'Chủ tịch' } as const;
  const health = { body: 'so-y-te', role: 'with', text: 'Sở Y tế', office: null } as const;
  const assignments = [
    sampleAssignment('Giao Chủ tịch UBND huyện báo cáo', [], { agents: [chairman, health] }),
    sampleAssignment('Sở Y tế rà soát', [], { agents: [health] }),
    sampleAssignment('Đơn vị được phân công báo cáo', []),
  ];
  const document = sampleDirective({ id: 'a', bodies, assignments });
  expect(toldIn(sampleArchive([document]), document).map(({ name, body }) => [name, body?.key])).toEqual([
    ['Chủ tịch UBND huyện', 'ubnd'],
    ['Sở Y tế', 'so-y-te'],
    ['Đơn vị được phân công báo cáo', undefined],
  ]);
});
