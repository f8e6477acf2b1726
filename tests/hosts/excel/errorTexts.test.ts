import { ERROR_TEXTS, UNKNOWN_ERROR } from '../../../src/hosts/excel/errorTexts';
import { asUserError, excelErrorCode } from '../../../src/hosts/excel/excelError';
import { UserError } from '../../../src/language/userError';
import { startExcelInNode } from '../../excel-host/startExcelInNode';
import { QUARTER } from './insertion';

/** Codes that can only come from parts of Excel the product does not use. */
const NEVER_MET = [
  'DirtySupportingFormula',
  'EmptyChartSeries',
  'InvalidBinding',
  'OpenWorkbookLinksBlocked',
  'PowerQueryRefreshResourceChallenge',
  'RangeImageExceedsLimit',
  'RefreshWorkbookLinksBlocked',
  'UnsupportedFillType',
];

describe('the texts of errors', () => {
  it('cover every code Excel has', async () => {
    await startExcelInNode(QUARTER);
    const codes = Object.values(Excel.ErrorCodes).filter((code) => !NEVER_MET.includes(code));
    expect(codes.filter((code) => ERROR_TEXTS[code] === undefined)).toEqual([]);
  });

  it.each(Object.entries({ ...ERROR_TEXTS, Unknown: UNKNOWN_ERROR }))(
    'say %s in one sentence of each language',
    (code, { vi, en }) => {
      for (const text of [vi, en]) {
        expect(text).toMatch(/^[A-ZĐÂÊÔƠƯÁÀẢÃẠ][^.!?]*\.$/u);
        expect(text).not.toContain(code);
      }
      expect(vi).toMatch(/[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ]/);
    },
  );
});

describe('asUserError', () => {
  const reported = (code: string): object => ({ name: 'RichApi.Error', code, message: 'Lỗi' });

  it('puts what Excel reports in words and keeps it as the cause', () => {
    const error = asUserError(reported('MergedRangeConflict'));
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      text: ERROR_TEXTS.MergedRangeConflict,
      cause: { code: 'MergedRangeConflict' },
    });
  });

  it('has a sentence for codes it does not know', () => {
    expect(asUserError(reported('SomethingNew'))).toMatchObject({ text: UNKNOWN_ERROR });
  });

  it('leaves everything else as it is', () => {
    const defect = new TypeError('x is undefined');
    expect(asUserError(defect)).toBe(defect);
    expect(asUserError('stopped')).toBe('stopped');
    expect(asUserError(null)).toBe(null);
    expect(excelErrorCode({ name: 'AbortError', code: 20 })).toBeNull();
  });
});
