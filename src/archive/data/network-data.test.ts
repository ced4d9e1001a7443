import { expect, test } from 'vitest';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleDirective, sampleReference } from '../testing/sample-directive.fixture.ts';
import { networkData } from './network-data.ts';

test('an edge leads from the citing document to the key of the cited one, and to its id where it is held', () => {
  const archive = sampleArchive([
    sampleDirective({
      id: 'a',
      references: [
        sampleReference({ key: 'k-b', resolution: 'held', target: 'b', role: 'basis' }),
        sampleReference({ key: 'k-c', relations: ['thay-the'] }),
      ],
    }),
    sampleDirective({ id: 'b' }),
  ]);
  expect(networkData(archive).citations).toMatchObject([
    { from: 'a', to: 'k-b', held: 'b', role: 'basis', relations: [] },
    { from: 'a', to: 'k-c', held: null, role: 'cites', relations: ['thay-the'] },
  ]);
});
