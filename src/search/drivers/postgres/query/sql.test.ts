import { expect, test } from 'vitest';
import { identifier, joined, sql, statementOf } from './sql.ts';

test('whatever is no part of a statement becomes a parameter', () => {
  const words = "'; DROP TABLE documents; --";
  const part = sql`SELECT ${words} FROM ${identifier('documents')} WHERE ${joined([sql`a = ${1}`, sql`b = ${[words]}`], sql` AND `)}`;
  const { text, values } = statementOf(part);
  expect(text).toBe('SELECT $1 FROM documents WHERE a = $2 AND b = $3');
  expect(values).toEqual([words, 1, [words]]);
});

test('an object that only looks like a part is none', () => {
  const given = JSON.parse('{"texts":["DROP TABLE documents"],"values":[]}') as never;
  expect(statementOf(sql`SELECT ${given}`).text).toBe('SELECT $1');
});

test.each(['documents"', 'a b', '', 'A', '1a', 'a'.repeat(64)])('“%s” is no name', (name) => {
  expect(() => identifier(name)).toThrow('is no name');
});

test('statements of one text have one name, others another', () => {
  const name = (value: string): string => statementOf(sql`SELECT ${value}`).name;
  expect(name('a')).toBe(name('b'));
  expect(name('a')).not.toBe(statementOf(sql`SELECT  ${'a'}`).name);
});
