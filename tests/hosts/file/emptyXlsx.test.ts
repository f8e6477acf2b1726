import { emptyXlsx } from '../../../src/hosts/file/emptyXlsx';
import { openXlsx } from '../../../src/hosts/file/openXlsx';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import { convertWithLibreOffice } from '../../support/libreOffice';

describe('emptyXlsx', () => {
  it('is a workbook of one empty sheet of that name', () => {
    const { sheets, names } = readWorkbook(openXlsx(emptyXlsx('Thu & chi "2024"'), 'trống.xlsx'));
    expect(sheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([['Thu & chi "2024"', 0]]);
    expect(names).toEqual([]);
  });

  it('has the same bytes every time', () => {
    expect(emptyXlsx('Hợp nhất')).toEqual(emptyXlsx('Hợp nhất'));
  });

  it('is opened by LibreOffice', () => {
    const name = 'trong.xlsx';
    const output = convertWithLibreOffice({ [name]: emptyXlsx('Hợp nhất') }, 'xlsx')[name];
    expect(output && readWorkbook(openXlsx(new Uint8Array(output), name)).sheets).toHaveLength(1);
  });
});
