import * as fc from 'fast-check';
import { check, checkContext, plan, target } from '../support/checks';
import { checkWorkbook } from '../../src/checking/checkWorkbook';
import type { Dismissal } from '../../src/checking/context';
import { asText, blank, errorCell } from '../support/tables';
import { consistentWorkbook } from './generated/consistentWorkbook';
import { FAULTS } from './generated/faults';
import { spoil } from './generated/injecting';
import { quarterSheet, row } from './quarterSheet';

const SHEET = quarterSheet([
  row('Thu nội địa', [402, 113, 108.8, 28.9, 103.9]),
  row('Trồng rừng mới', [900, asText(120), 110, 13.3, 109.1], { unit: 'ha' }),
  row('Doanh thu du lịch', [850, errorCell('#REF!'), 199], {}),
]);
const OTHER = {
  ...SHEET,
  sheet: 'Biểu 02',
  rows: [row('Tổng đàn lợn', [asText(430), 421], { unit: 'con' })],
};
const rules = (options: Parameters<typeof check>[1] = {}): string[] =>
  check(SHEET, options).map(({ rule, severity }) => `${rule} ${severity}`);

describe('the officer’s settings', () => {
  test('change a rule’s severity, and switch it off', () => {
    expect(rules()).toContain('text-number warning');
    expect(rules({ severities: { 'text-number': 'error' } })).toContain('text-number error');
    expect(rules({ severities: { 'text-number': 'info' } })).toContain('text-number info');
    const off = rules({ severities: { 'text-number': 'off' } });
    expect(off.filter((each) => each.startsWith('text-number'))).toEqual([]);
    expect(off).toHaveLength(rules().length - 1);
  });

  test('leave a remark a remark', () => {
    const sheet = quarterSheet([
      row('Giải quyết việc làm', [3000, 812, 795, 27.06, 102.1], { unit: 'người' }),
    ]);
    const [finding] = check(sheet, { severities: { 'stated-ratio': 'warning' } }).filter(
      ({ rule }) => rule === 'stated-ratio',
    );
    expect(finding?.severity).toBe('info');
  });
});

describe('what was set aside', () => {
  const dismissal = (more: Partial<Dismissal> = {}): Dismissal => ({
    rule: 'text-number',
    sheet: 'Biểu 01',
    subject: 'Trồng rừng mới',
    reason: 'Số liệu do Hạt Kiểm lâm gửi, giữ nguyên.',
    ...more,
  });

  test('is not told again, wherever its row has moved', () => {
    expect(rules({ dismissals: [dismissal()] })).not.toContain('text-number warning');
    const moved = { ...SHEET, rows: [...SHEET.rows].reverse() };
    expect(check(moved, { dismissals: [dismissal()] }).map(({ rule }) => rule)).not.toContain('text-number');
  });

  test.each<[string, Partial<Dismissal>]>([
    ['another rule', { rule: 'no-data' }],
    ['another sheet', { sheet: 'Biểu 02' }],
    ['another indicator', { subject: 'Thu nội địa' }],
  ])('does not hide %s', (_, more) => {
    expect(rules({ dismissals: [dismissal(more)] })).toContain('text-number warning');
  });

  test('may be about the workbook: a target that no row reports', () => {
    const official = plan([
      target('C24-01', 'Thu nội địa', 402),
      target('C24-02', 'Tỷ lệ đô thị hóa', 78, { unit: '%' }),
    ]);
    const options = { plan: official, matches: { 'Thu nội địa': 'C24-01' } };
    expect(rules(options)).toContain('plan-unreported warning');
    const aside = dismissal({ rule: 'plan-unreported', sheet: null, subject: 'C24-02' });
    expect(rules({ ...options, dismissals: [aside] })).not.toContain('plan-unreported warning');
  });
});

test('findings come in the order of sheets, rows and columns, those on the workbook last', () => {
  const official = plan([
    target('C24-01', 'Thu nội địa', 402),
    target('C24-02', 'Tỷ lệ đô thị hóa', 78, { unit: '%' }),
  ]);
  const findings = check([SHEET, OTHER], { plan: official, matches: { 'Thu nội địa': 'C24-01' } });
  const places = findings.map(({ sheet, row: at, column }) => [
    ['Biểu 01', 'Biểu 02', null].indexOf(sheet),
    at ?? 0,
    column ?? 0,
  ]);
  expect(places).toEqual(
    [...places].sort(
      (a, b) => a.map((each, index) => each - (b[index] ?? 0)).find((each) => each !== 0) ?? 0,
    ),
  );
  expect(findings.at(-1)?.sheet).toBeNull();
});

test('a blank result is told once, not again by what would be reckoned from it', () => {
  const sheet = quarterSheet([row('Thu nội địa', [402, blank, 108.8, 28.1, 103.9])]);
  expect(check(sheet).map(({ rule }) => rule)).toEqual(['no-data']);
});

/** Freezes plain data all the way down. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

describe('for every workbook', () => {
  test('a check changes nothing it looks at, and gives plain data twice alike', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(...FAULTS), (seed, fault) => {
        const { sheets, options = {} } = spoil(seed, fault)?.faulty ?? consistentWorkbook(seed);
        const context = frozen(checkContext(sheets, options));
        const findings = checkWorkbook(context);
        expect(checkWorkbook(context)).toEqual(findings);
        expect(structuredClone(findings)).toEqual(findings);
      }),
      { numRuns: 30 },
    );
  });

  test('every finding says in both languages what is wrong, in a sentence with its end', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(...FAULTS), (seed, fault) => {
        const spoiled = spoil(seed, fault);
        if (!spoiled) return;
        for (const { message } of check(spoiled.faulty.sheets, spoiled.faulty.options)) {
          expect(message.vi).toMatch(/[.!]$/u);
          expect(message.en).toMatch(/[.!]$/u);
          expect(`${message.vi} ${message.en}`).not.toMatch(/undefined|null|NaN|Infinity/u);
        }
      }),
      { numRuns: 60 },
    );
  });
});
