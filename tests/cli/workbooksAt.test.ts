import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileNames, workbooksAt } from '../../src/cli/workbooksAt';
import { UserError } from '../../src/language/userError';
import { inFolder } from '../support/commandLine';

const touch = (...path: readonly string[]): void => writeFileSync(join(...path), '');

describe('workbooksAt', () => {
  it('takes the workbooks of a folder by name, numbers in their order, without lock files', () =>
    inFolder((folder) => {
      for (const name of [
        'Xã 10.xlsx',
        'Xã 2.XLSX',
        'Đơn vị.xlsm',
        '~$Xã 2.xlsx',
        '.ẩn.xlsx',
        'ghi chú.docx',
      ])
        touch(folder, name);
      mkdirSync(join(folder, 'Lưu.xlsx'));
      expect(fileNames(workbooksAt([folder]))).toEqual(['Đơn vị.xlsm', 'Xã 2.XLSX', 'Xã 10.xlsx']);
    }));

  it('takes each file once, however it is named', () =>
    inFolder((folder) => {
      touch(folder, 'Xã A.xlsx');
      symlinkSync(join(folder, 'Xã A.xlsx'), join(folder, 'Xã B.xlsx'));
      expect(workbooksAt([join(folder, 'Xã A.xlsx'), folder, join(folder, '.', 'Xã A.xlsx')])).toHaveLength(
        1,
      );
    }));

  it('keeps the order in which files are named, and names that lead nowhere', () =>
    inFolder((folder) => {
      touch(folder, 'Xã A.xlsx');
      const [missing, present] = [join(folder, 'Xã B.xlsx'), join(folder, 'Xã A.xlsx')];
      expect(workbooksAt([missing, present])).toEqual([missing, present]);
    }));

  it('says of a folder without workbooks that it has none', () =>
    inFolder((folder) => {
      expect(() => workbooksAt([folder])).toThrow(UserError);
    }));
});

describe('fileNames', () => {
  it('names files of one name by their paths', () => {
    expect(fileNames(['a/Biểu 01.xlsx', 'b/Biểu 01.xlsx', 'b/Biểu 02.xlsx'])).toEqual([
      'a/Biểu 01.xlsx',
      'b/Biểu 01.xlsx',
      'Biểu 02.xlsx',
    ]);
  });
});
