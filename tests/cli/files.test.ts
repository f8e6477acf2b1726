import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../../src/cli/failure';
import { forbidOverwriting, readInput, writeOutput } from '../../src/cli/files';
import { UserError } from '../../src/language/userError';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'chitieu-files-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('readInput', () => {
  it('says of a missing file and of a folder what they are', () => {
    expect(() => readInput(join(folder, 'không có.xlsx'))).toThrow(UserError);
    expect(() => readInput(folder)).toThrow(UserError);
  });
});

describe('writeOutput', () => {
  it('writes whole files and leaves nothing else behind', () => {
    const path = join(folder, 'Biểu 01.xlsx');
    writeOutput(path, Uint8Array.of(1, 2, 3));
    writeOutput(path, 'xong');
    expect(readFileSync(path, 'utf8')).toBe('xong');
    expect(readdirSync(folder)).toEqual(['Biểu 01.xlsx']);
  });

  it('leaves nothing behind when it cannot write', () => {
    expect(() => writeOutput(join(folder, 'không có', 'a.xlsx'), 'x')).toThrow(UserError);
    mkdirSync(join(folder, 'thư mục'));
    expect(() => writeOutput(join(folder, 'thư mục'), 'x')).toThrow(UserError);
    expect(readdirSync(folder)).toEqual(['thư mục']);
  });
});

describe('forbidOverwriting', () => {
  it('knows a file by any path that leads to it', () => {
    const input = join(folder, 'a.xlsx');
    writeFileSync(input, 'a');
    symlinkSync(input, join(folder, 'b.xlsx'));
    linkSync(input, join(folder, 'c.xlsx'));
    for (const output of [
      input,
      join(folder, '.', 'a.xlsx'),
      join(folder, 'b.xlsx'),
      join(folder, 'c.xlsx'),
    ]) {
      expect(() => forbidOverwriting(output, [input])).toThrow(UsageError);
    }
    forbidOverwriting(join(folder, 'd.xlsx'), [input]);
    expect(existsSync(join(folder, 'd.xlsx'))).toBe(false);
  });
});
