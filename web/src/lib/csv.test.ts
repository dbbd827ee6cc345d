import { expect, test } from 'vitest';
import { CsvReader, rowsOf } from './csv';

test('fields in quotes keep commas, quotes and ends of lines', () => {
  const text = '\uFEFFname,email\r\n"Lund, Marius",m@a.example\n"She ""is"" here\nand there",\n\nlast,';
  expect(rowsOf(text)).toEqual([
    ['name', 'email'],
    ['Lund, Marius', 'm@a.example'],
    ['She "is" here\nand there', ''],
    ['last', ''],
  ]);
});

test('it does not matter where the pieces are divided', () => {
  const text = 'a,"b ""c"" d"\r\n"e\nf",g\n';
  const reader = new CsvReader();
  const rows = [...text].flatMap((sign) => reader.push(sign));
  expect([...rows, ...reader.end()]).toEqual(rowsOf(text));
  expect(rows).toEqual([
    ['a', 'b "c" d'],
    ['e\nf', 'g'],
  ]);
});
