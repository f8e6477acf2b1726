import { readFileSync } from 'node:fs';
import type { Finding } from '../../src/checking/finding';
import { cellAddress } from '../../src/grid/address';
import { applyEdits } from '../../src/hosts/file/applyEdits';
import { openXlsx } from '../../src/hosts/file/openXlsx';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { examine } from '../../src/pipeline/examine';

const SAMPLES = ['bieu-01-quy-1-2024', 'chi-tieu-ke-hoach-2024', 'cong-khai-thu-quy-1-2024'];

const findingsIn = (bytes: Uint8Array): readonly Finding[] =>
  examine(readWorkbook(openXlsx(bytes, 'bieu.xlsx')), { plan: null }).findings;

const told = ({ rule, row, column }: Finding): string => `${rule} ${cellAddress(row ?? 1, column ?? 1)}`;

describe('a safe repair, applied by itself', () => {
  const cases = SAMPLES.flatMap((name) => {
    const bytes = readFileSync(`assets/samples/${name}.xlsx`);
    return findingsIn(bytes)
      .filter(({ fix }) => fix !== null)
      .map((finding) => [`${name}: ${told(finding)}`, bytes, finding] as const);
  });

  test('is offered for texts, dates and ratios', () => {
    const rules = new Set(cases.map(([, , { rule }]) => rule));
    expect(rules).toEqual(new Set(['stated-ratio', 'formula-drift', 'text-number', 'date-number']));
  });

  test.each(cases)('%s', async (_, bytes, finding) => {
    const edits = finding.fix?.edits ?? [];
    expect(edits).toHaveLength(1);
    const before = findingsIn(bytes).map(told);
    const after = findingsIn(await applyEdits(openXlsx(bytes, 'bieu.xlsx'), edits)).map(told);
    expect(after).not.toContain(told(finding));
    expect(after.filter((each) => !before.includes(each))).toEqual([]);
  });
});
