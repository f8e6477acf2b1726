import type { Edit } from '../../../src/edits/edit';
import { applyEdits } from '../../../src/hosts/excel/applyEdits';
import { readOtherWorkbook } from '../../../src/hosts/excel/readOtherWorkbook';
import { undo } from '../../../src/hosts/excel/undo';
import { UserError } from '../../../src/language/userError';
import type { EmulatedExcel } from '../../excel-host/emulatedExcel';
import type { SheetModel } from '../../excel-host/model/sheetModel';
import { startExcelInNode } from '../../excel-host/startExcelInNode';
import type { FailingSync } from '../../excel-host/wire/faults';
import { charts, SUMMARY, SUMMARY_REMOVAL, summaryEdits } from '../summarySheet';
import { chartsOfExcel } from './chartsOf';
import { comparable } from './comparable';
import { QUARTER } from './insertion';
import { printOfExcel } from './printsOf';
import { xlsxOf } from './xlsxOf';

const WHEN: readonly FailingSync['when'][] = ['before', 0.3, 'midway', 0.95, 'after'];

const [FIRST_CHART] = charts(2);
const LATER: readonly Edit[] = [
  { kind: 'remove-charts', sheet: SUMMARY, names: ['chitieu.cot', 'khongco'] },
  {
    kind: 'add-charts',
    sheet: SUMMARY,
    charts: FIRST_CHART ? [{ ...FIRST_CHART, title: 'Tiến độ mới', type: 'column' }] : [],
  },
  {
    kind: 'set-row-heights',
    sheet: SUMMARY,
    heights: [
      { row: 1, height: 60 },
      { row: 4, height: null },
      { row: 7, height: 30 },
    ],
  },
  {
    kind: 'set-page-setup',
    sheet: SUMMARY,
    orientation: 'portrait',
    margins: { top: 10, bottom: 10, left: 10, right: 10 },
    repeatRows: null,
    breaksBefore: [50],
    pageNumbers: false,
    gridlines: true,
  },
];
const REBUILD: readonly Edit[] = [
  ...SUMMARY_REMOVAL,
  ...summaryEdits([{ name: 'Chi đầu tư', share: 0.5, formula: '0.5*1' }]),
];

/** Everything that can be told of the workbook. */
function whole(excel: EmulatedExcel): unknown {
  const { sheets } = excel.workbook;
  return { workbook: comparable(excel.dump()), sheets: sheets.map(sheetOf) };
}

function sheetOf(sheet: SheetModel): unknown {
  const looks = [...sheet.cells].flatMap(([row, line]) =>
    [...line].flatMap(([column, { look, value, formula }]) =>
      value === null && formula === null && look.fill === '' ? [] : [[row, column, look]],
    ),
  );
  const { print } = sheet;
  return {
    id: sheet.id,
    charts: chartsOfExcel(sheet).sort((a, b) => a.name.localeCompare(b.name)),
    print: { ...printOfExcel(sheet), breaks: print.breaks, zoom: print.zoom, titles: print.titleRows },
    looks: looks.sort(),
  };
}

async function outcome(applying: Promise<unknown>): Promise<'done' | 'failed'> {
  return applying.then(
    () => 'done' as const,
    (error: unknown) => {
      expect(error).toBeInstanceOf(UserError);
      return 'failed' as const;
    },
  );
}

/** Opens a workbook with the summary in it, or without. */
async function opened(excel: EmulatedExcel, withSummary: boolean): Promise<void> {
  excel.open(QUARTER);
  if (withSummary) await applyEdits(summaryEdits());
  excel.traffic.reset();
}

const CASES: readonly (readonly [string, boolean, readonly Edit[], number])[] = [
  ['a new sheet', false, summaryEdits(), 5],
  ['charts, heights and pages that change', true, LATER, 8],
  ['a sheet that goes', true, SUMMARY_REMOVAL, 8],
  ['a sheet that is replaced', true, REBUILD, 10],
];

jest.setTimeout(60_000);

describe.each(CASES)('a failure at any sync of %s', (_, withSummary, edits, most) => {
  it.each(WHEN)('leaves the workbook as it was, or brings the change to its end (%s)', async (when) => {
    const excel = await startExcelInNode(QUARTER, { excelApi: '1.18' });
    await opened(excel, withSummary);
    await applyEdits(edits);
    const { syncs } = excel.traffic;
    expect(syncs).toBeLessThanOrEqual(most);
    const after = whole(excel);
    let failures = 0;
    for (let k = 1; k <= syncs; k++) {
      await opened(excel, withSummary);
      const before = whole(excel);
      excel.faults.failSync = { k, when, code: 'GeneralException' };
      const result = await outcome(applyEdits(edits));
      expect(withoutIds(whole(excel))).toEqual(withoutIds(result === 'done' ? after : before));
      if (result === 'failed') {
        expect(whole(excel)).toEqual(before);
        failures += 1;
      }
    }
    expect(failures).toBeGreaterThanOrEqual(syncs - 1);
  });
});

function withoutIds(state: unknown): unknown {
  return JSON.parse(JSON.stringify(state), (key, value: unknown) =>
    key === 'id' ? undefined : value,
  ) as unknown;
}

describe('undo', () => {
  it.each([
    ['a new sheet', false, summaryEdits()],
    ['heights and pages that change', true, LATER.slice(2)],
  ] as const)('takes back %s to the last chart', async (_, withSummary, edits) => {
    const excel = await startExcelInNode(QUARTER, { excelApi: '1.18' });
    await opened(excel, withSummary);
    const before = whole(excel);
    await undo(await applyEdits(edits));
    expect(whole(excel)).toEqual(before);
  });

  it.each([
    ['that went', SUMMARY_REMOVAL],
    ['that was replaced', REBUILD],
  ])('brings a sheet %s back with its cells, looks, pages, notes and charts', async (_, edits) => {
    const excel = await startExcelInNode(QUARTER, { excelApi: '1.18' });
    await opened(excel, true);
    excel.workbook.moveSheet(excel.workbook.findSheet(SUMMARY) ?? fail(), 1);
    const before = whole(excel) as { workbook: unknown; sheets: { print: unknown; looks: unknown }[] };
    const [, drawn] = excel.workbook.sheets;
    const charts = drawn?.charts.map(outline);
    await undo(await applyEdits(edits));
    const back = whole(excel) as typeof before;
    expect(back.workbook).toEqual(before.workbook);
    expect(back.sheets[1]?.print).toEqual(before.sheets[1]?.print);
    expect(back.sheets[1]?.looks).toEqual(before.sheets[1]?.looks);
    expect(excel.workbook.sheets[1]?.charts.map(outline)).toEqual(charts);
  });

  it('brings charts back as they looked where others of theirs took their places', async () => {
    const excel = await startExcelInNode(QUARTER, { excelApi: '1.18' });
    await opened(excel, true);
    const looks = (): unknown =>
      chartsOfExcel(excel.workbook.findSheet(SUMMARY) ?? fail())
        .map((chart) => ({ ...chart, place: undefined }))
        .sort((a, b) => a.name.localeCompare(b.name));
    const before = looks();
    const longer = charts(2).map((chart) => ({ ...chart, title: `${chart.title} (mới)` }));
    await undo(await applyEdits([{ kind: 'add-charts', sheet: SUMMARY, charts: longer }]));
    expect(looks()).toEqual(before);
    await undo(await applyEdits(REBUILD));
    expect(looks()).toEqual(before);
  });

  it('brings charts back where Excel tells their cells, and leaves them out where it does not', async () => {
    for (const excelApi of ['1.15', '1.14']) {
      const excel = await startExcelInNode(QUARTER, { excelApi });
      await opened(excel, true);
      const names = (): string[] =>
        (excel.workbook.findSheet(SUMMARY)?.charts ?? []).map(({ name }) => name).sort();
      const before = names();
      await undo(await applyEdits(LATER));
      expect(names()).toEqual(
        excelApi === '1.15'
          ? before
          : before.filter((name) => !['chitieu.cot', 'chitieu.tiendo'].includes(name)),
      );
    }
  });
});

/** What undo can give back of a chart. */
function outline({ name, type, title, legend, series }: SheetModel['charts'][number]): unknown {
  const parts = series.map((each) => [each.name, each.type, each.values, each.categories]);
  return { name, type, title, legend: legend.visible, parts };
}

function fail(): never {
  throw new Error('no summary');
}

describe('the syncs it takes', () => {
  it.each([
    ['to make a sheet', false, 5],
    ['to renew it', true, 8],
  ])('%s do not grow with its rows', async (_, withSummary, most) => {
    const excel = await startExcelInNode(QUARTER, { excelApi: '1.18' });
    for (const count of [2, 400]) {
      const rows = Array.from({ length: count }, (__, row) => ({
        name: `Chỉ tiêu ${row}`,
        share: row / count,
        formula: `${row}/${count}`,
      }));
      const heights = rows.map((__, row) => ({ row: row + 5, height: 18 + (row % 3) }));
      const edits: Edit[] = [...summaryEdits(rows), { kind: 'set-row-heights', sheet: SUMMARY, heights }];
      excel.open(QUARTER);
      if (withSummary) await applyEdits(edits);
      excel.traffic.reset();
      await applyEdits(edits);
      expect(excel.traffic.syncs).toBeLessThanOrEqual(most);
    }
  });
});

describe('a workbook whose structure is protected', () => {
  it('is left alone, and the officer is told', async () => {
    const excel = await startExcelInNode(QUARTER);
    excel.workbook.isStructureProtected = true;
    const before = whole(excel);
    await expect(applyEdits(summaryEdits())).rejects.toMatchObject({
      text: { vi: expect.stringContaining('Cấu trúc của tệp đang được bảo vệ') as unknown },
    });
    expect(whole(excel)).toEqual(before);
  });
});

describe('a protected sheet', () => {
  it('is not removed', async () => {
    const excel = await startExcelInNode(QUARTER);
    await opened(excel, true);
    Object.assign(excel.workbook.findSheet(SUMMARY) ?? {}, { isProtected: true });
    await expect(applyEdits(SUMMARY_REMOVAL)).rejects.toMatchObject({
      text: { vi: expect.stringContaining(`“${SUMMARY}” đang được bảo vệ`) as unknown },
    });
    expect(excel.workbook.findSheet(SUMMARY)).toBeDefined();
  });
});

describe('an Excel of 2021', () => {
  it('has every member that is asked for', async () => {
    const excel = await startExcelInNode(QUARTER, { excelApi: '1.14' });
    const library = OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
    library.CommonUtility._doApiNotSupportedCheck = true;
    try {
      const tooNew = Excel.run(async (context) => {
        const { charts: all } = context.workbook.worksheets.getFirst();
        all.getItem('x').series.getItemAt(0).getDimensionDataSourceString('Values');
        await context.sync();
      });
      await expect(tooNew).rejects.toMatchObject({ code: 'ApiNotFound' });
      await opened(excel, false);
      const before = whole(excel);
      await undo(await applyEdits(summaryEdits()));
      expect(whole(excel)).toEqual(before);
      await applyEdits(summaryEdits());
      await applyEdits(LATER);
      await applyEdits(REBUILD);
      await readOtherWorkbook(await xlsxOf(QUARTER), 'phuong-1.xlsx');
      await undo(await applyEdits(SUMMARY_REMOVAL));
      expect(excel.workbook.findSheet(SUMMARY)).toBeDefined();
    } finally {
      library.CommonUtility._doApiNotSupportedCheck = false;
    }
  });
});
