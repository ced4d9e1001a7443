import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../scripts/tests/test-knowledge.ts';
import { readCorrection } from '../../convert/correct/read-correction.ts';
import { correctionForms } from '../../schema/correction.ts';
import { entryOf, withEntry, type EntryValue } from '../../yaml/edit-yaml.ts';
import { answerForms, fieldForms, itemForms, type Form } from './form.ts';
import {
  entryOfForm,
  formOfEntry,
  itemLike,
  withItem,
  withoutItem,
  type EntryItem,
  type FormValues,
} from './form-entry.ts';

test.each<[string, Form, FormValues, EntryValue | undefined]>([
  ['number', fieldForms.number, { value: ' 33/CV-TTCH ' }, '33/CV-TTCH'],
  ['title', fieldForms.title, { value: 'phòng,\nchống  dịch' }, 'phòng, chống dịch'],
  ['number', fieldForms.number, { value: ' ' }, undefined],
  ['recipients', fieldForms.recipients, { value: 'Như trên\n\n Lưu: VT ' }, ['Như trên', 'Lưu: VT']],
  ['complete', fieldForms.complete, { value: 'false' }, false],
  ['issuer', fieldForms.issuer, { name: 'UBND xã A', parent: '', unit: '' }, 'UBND xã A'],
  ['signatory', fieldForms.signatory, { name: 'Lò A', position: 'Chủ tịch' }, { name: 'Lò A', position: 'Chủ tịch' }],
  ['signatory', fieldForms.signatory, { name: '', position: 'Chủ tịch' }, undefined],
  [
    'localities',
    itemForms.localities,
    { unit: '2021/lai-chau', role: '', remove: 'true' },
    { unit: '2021/lai-chau', remove: true },
  ],
  ['bodies', itemForms.bodies, { name: 'Sở Y tế' }, { name: 'Sở Y tế' }],
  ['references', itemForms.references, { number: '5/TB', citation: 'false' }, { number: '5/TB', citation: false }],
  ['public', answerForms.public, { by: 'Văn phòng', on: '2026-11-20' }, undefined],
])('the form of %s with %#', (key, form, values, entry) => {
  expect(entryOfForm(form, values, key)).toEqual(entry);
});

test.each<[EntryValue, FormValues]>([
  ['33/CV', { value: '33/CV', name: '33/CV' }],
  [['a', 'b'], { value: 'a\nb' }],
  [null, {}],
  [true, { value: 'true', name: 'true' }],
  [
    { name: 'A', unit: null },
    { name: 'A', unit: '' },
  ],
  [
    { value: '2021-11-02', by: 'Lò A' },
    { value: '2021-11-02', name: '2021-11-02' },
  ],
])('%j is shown as %j', (entry, values) => expect(formOfEntry(entry)).toEqual(values));

describe('what a form writes, conversion takes', () => {
  const said: readonly (readonly [string, Form, FormValues])[] = [
    ['documentType', fieldForms.documentType, { value: 'cong-van' }],
    ['number', fieldForms.number, { value: '33/CV-TTCH' }],
    ['date', fieldForms.date, { value: '2021-11-02' }],
    ['place', fieldForms.place, { value: 'Tam Đường' }],
    ['issuer', fieldForms.issuer, { name: 'UBND huyện Tam Đường', unit: '2021/lai-chau/huyen-tam-duong' }],
    ['title', fieldForms.title, { value: 'Kết luận: về việc #1' }],
    ['signatory', fieldForms.signatory, { name: 'Sùng Lữ Páo', position: 'Chủ tịch, Bí thư' }],
    ['addressees', fieldForms.addressees, { value: 'Các phòng, ban\nUBND các xã' }],
    ['recipients', fieldForms.recipients, { value: 'Lưu: VT' }],
    ['regime', fieldForms.regime, { value: 'party' }],
    ['complete', fieldForms.complete, { value: 'true' }],
    ['localities', itemForms.localities, { name: 'Tam Đường', type: 'huyện', province: 'Lai Châu', role: 'applies' }],
    ['bodies', itemForms.bodies, { name: 'Sở Văn hóa, Thể thao và Du lịch', use: 'agent' }],
    ['references', itemForms.references, { number: '17/CT-UBND', date: '2021-07-23' }],
    ['public', answerForms.public, { by: 'Văn phòng', on: '2026-11-20', ground: 'đã giải mật: QĐ 12' }],
    ['redacted', answerForms.redacted, { on: '2026-11-20', what: 'họ tên, số định danh' }],
  ];

  test.each(said)('%s', (key, form, values) => {
    const entry = entryOfForm(form, values, key) ?? null;
    const text = withEntry('', key, key in itemForms ? [entry] : entry) ?? '';
    const { value, diagnostics } = readCorrection({ path: 'a.yaml', bytes: new TextEncoder().encode(text) }, knowledge);
    expect(diagnostics).toEqual([]);
    expect(Object.keys(value.values)).toEqual([key]);
  });

  test('every key has a form, but for those that speak of a published document or of a package', () => {
    const without = Object.keys(correctionForms).filter((key) => !said.some(([one]) => one === key));
    expect(without.toSorted()).toEqual(['exchange', 'scan', 'textChanges', 'withdrawn']);
  });
});

describe('items of a list', () => {
  const list: EntryValue = ['huyện A', { unit: '2021/x', role: 'applies' }, { name: 'B', type: 'xã' }];

  test.each<[EntryItem, readonly EntryValue[]]>([
    [{ unit: '2021/x', remove: true }, ['huyện A', { unit: '2021/x', remove: true }, list[2] ?? null]],
    [{ unit: '2021/y' }, [...list, { unit: '2021/y' }]],
    [{ name: 'B', type: 'phường' }, [...list, { name: 'B', type: 'phường' }]],
    [{ name: 'B', type: 'xã', role: 'mentioned' }, [...list.slice(0, 2), { name: 'B', type: 'xã', role: 'mentioned' }]],
  ])('%j takes the place of the one that says the same', (item, after) => {
    expect(withItem('localities', list, item)).toEqual(after);
  });

  test('are found and taken out by what they speak of', () => {
    expect(itemLike('localities', list, { unit: '2021/x' })).toEqual({ unit: '2021/x', role: 'applies' });
    expect(itemLike('localities', list, { unit: '2021/z' })).toBeUndefined();
    expect(withoutItem('localities', list, { unit: '2021/x' })).toEqual(['huyện A', list[2]]);
    expect(withoutItem('bodies', [{ name: 'A' }], { name: 'A', use: 'agent' })).toBeUndefined();
  });

  test('are written and read as the list that they are', () => {
    const text = withEntry('', 'bodies', withItem('bodies', undefined, { name: 'A', remove: true })) ?? '';
    expect(entryOf(text, 'bodies')).toEqual([{ name: 'A', remove: true }]);
  });
});
