import { expect, test } from 'vitest';
import { expected } from '../../ground/expected.ts';
import { sampleDirective, sampleReference } from '../testing/sample-directive.fixture.ts';
import { addresses } from '../urls.ts';
import { citedAddress } from './cited-address.ts';
import { citedDocuments } from './citing.ts';

const citing = (id: string, key: string) => sampleDirective({ id, references: [sampleReference({ key })] });

test.each([
  ['one cites it', [citing('a', '17-ct-ubnd')], '/kho/van-ban/a/#vien-dan-17-ct-ubnd'],
  ['two cite it', [citing('a', '17-ct-ubnd'), citing('b', '17-ct-ubnd')], '/kho/vien-dan/17-ct-ubnd/'],
])('where a cited document is, if %s', (_, documents, address) => {
  const cited = expected(citedDocuments(documents).get('17-ct-ubnd'), 'the cited document');
  expect(citedAddress(cited, addresses('/kho'))).toBe(address);
});
