import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { importFile } from './import-file.ts';
import type { ImportOutcome } from './imported.ts';

const faultOf = (outcome: ImportOutcome): string => (outcome.ok ? 'không có lỗi' : outcome.fault.message);

test('the bytes of a text stay as they came, in whatever encoding', async () => {
  const tcvn3 = Uint8Array.from('Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc', (c) =>
    c.charCodeAt(0),
  );
  const outcome = await importFile(tcvn3, 'a.txt');
  expect(outcome).toMatchObject({ ok: true, imported: { kind: 'text', bytes: tcvn3 } });
  expect(outcome.ok && outcome.imported.notes).toMatchObject([{ line: 1, weight: 'told' }]);
});

test('a text that conversion would leave out is a fault in the same words', async () => {
  expect(faultOf(await importFile(strToU8(' \n'), 'a.txt'))).toMatch(/không có chữ nào/);
});

test('what is no document is a fault that says what to do', async () => {
  expect(faultOf(await importFile(new Uint8Array(), 'a.docx'))).toMatch(/Chép lại tệp/);
});

test('an import that was called off rejects with the reason', async () => {
  const signal = AbortSignal.abort(new Error('thôi'));
  await expect(importFile(strToU8('Số'), 'a.txt', { signal })).rejects.toThrow('thôi');
});
