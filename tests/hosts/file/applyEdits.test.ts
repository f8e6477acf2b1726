import fc from 'fast-check';
import type { Edit, NewCell } from '../../../src/edits/edit';
import { MEMORY_NAMESPACE } from '../../../src/edits/memoryNamespace';
import { cellAddress, contains } from '../../../src/grid/address';
import type { Area, Sheet } from '../../../src/grid/workbook';
import { applyEdits } from '../../../src/hosts/file/applyEdits';
import { openXlsx } from '../../../src/hosts/file/openXlsx';
import { readZip } from '../../../src/hosts/file/zip/zipArchive';
import { comparePackages } from '../../roundtrip/comparePackages';
import { partsOf } from '../../roundtrip/parts';
import { fullEdit, takeBack, type FreePlace } from '../../roundtrip/sampleEdits';
import { workbookParts, packed, xlsx } from '../../support/xlsxParts';
import { madeUpSheet } from './arbitrarySheet';
import { edited, FILE, rowsXml, SHEET } from './edited';

const STRINGS = ['Chỉ tiêu'];
const bytesOf = (rows: string): Uint8Array => xlsx({ sheets: { [SHEET]: { rows } }, strings: STRINGS });
const held = ({ cells }: Sheet): Map<string, unknown> =>
  new Map(
    cells.flatMap((row, number) =>
      [...(row?.entries() ?? [])].flatMap(([column, cell]) =>
        cell ? [[cellAddress(number, column), [cell.value, cell.formula ?? null]] as const] : [],
      ),
    ),
  );

const newCell: fc.Arbitrary<NewCell> = fc.oneof(
  fc.record({
    value: fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string({ unit: 'binary' }),
      fc.integer(),
    ),
  }),
  fc.record({ value: fc.constantFrom(1, 'Đạt', ''), formula: fc.constantFrom('A1&"<"', 'SUM(A1:B2)') }),
  fc.record({
    value: fc.constantFrom(0.5, 'x'),
    style: fc.constantFrom({ bold: true }, { like: { row: 1, column: 1 }, numberFormat: '0.0%' }),
  }),
);
const place = fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 9 }) });
const area: fc.Arbitrary<Area> = fc
  .tuple(place, fc.nat({ max: 3 }), fc.nat({ max: 3 }))
  .map(([{ row, column }, height, width]) => ({
    top: row,
    left: column,
    bottom: row + height,
    right: column + width,
  }));
const change = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), place, cell: newCell }),
  fc.record({ kind: fc.constant('clear' as const), area }),
);

describe('applyEdits, for any sheet', () => {
  it('writes and clears cells as told, and no others', () =>
    fc.assert(
      fc.asyncProperty(madeUpSheet, fc.array(change, { maxLength: 12 }), async ({ rows }, changes) => {
        const bytes = bytesOf(rows);
        const model = held((await edited(bytes)).sheet);
        const free = new Set<string>();
        const edits: Edit[] = [];
        for (const each of changes) {
          if (each.kind === 'clear') {
            edits.push({ kind: 'clear-cells', sheet: SHEET, area: each.area });
            for (let row = each.area.top; row <= each.area.bottom; row++) {
              for (let column = each.area.left; column <= each.area.right; column++) {
                model.delete(cellAddress(row, column));
                free.add(cellAddress(row, column));
              }
            }
          } else {
            const { row, column } = each.place;
            const address = cellAddress(row, column);
            if (model.has(address) && !free.has(address)) continue;
            free.add(address);
            edits.push({ kind: 'set-cells', sheet: SHEET, top: row, left: column, cells: [[each.cell]] });
            const isEmpty = each.cell.value === '' && each.cell.formula === undefined;
            if (isEmpty) model.delete(address);
            else model.set(address, [each.cell.value, each.cell.formula ?? null]);
          }
        }
        const sorted = (map: Map<string, unknown>): unknown[] =>
          [...map].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(held((await edited(bytes, edits)).sheet))).toEqual(sorted(model));
      }),
    ));

  it('refuses to write over any cell that holds something, and over no other', () =>
    fc.assert(
      fc.asyncProperty(madeUpSheet, place, async ({ rows, filled }, { row, column }) => {
        const edit: Edit = {
          kind: 'set-cells',
          sheet: SHEET,
          top: row,
          left: column,
          cells: [[{ value: 'của ta' }]],
        };
        const work = edited(bytesOf(rows), [edit]);
        if (filled.has(cellAddress(row, column)))
          await expect(work).rejects.toThrow('must not be overwritten');
        else await expect(work).resolves.toBeDefined();
      }),
    ));

  it('leaves the source of every other cell as it is', () =>
    fc.assert(
      fc.asyncProperty(madeUpSheet, area, newCell, async ({ rows }, target, cell) => {
        const cells = Array.from({ length: target.bottom - target.top + 1 }, () =>
          Array.from({ length: target.right - target.left + 1 }, () => cell),
        );
        const edits: Edit[] = [
          { kind: 'clear-cells', sheet: SHEET, area: target },
          { kind: 'set-cells', sheet: SHEET, top: target.top, left: target.left, cells },
        ];
        const sources = (text: string): string[] => text.match(/<c r=[^>]*?(?:\/>|>.*?<\/c>)/g) ?? [];
        const inside = (source: string): boolean => {
          const [, letters = '', row = ''] = /r="([A-Z]+)(\d+)"/.exec(source) ?? [];
          return contains(target, Number(row), letters.charCodeAt(0) - 64);
        };
        const after = sources(rowsXml(await edited(bytesOf(rows), edits)));
        for (const source of sources(rows)) if (!inside(source)) expect(after).toContain(source);
      }),
    ));

  const freeOf = async (bytes: Uint8Array): Promise<FreePlace> => ({
    sheet: (await edited(bytes)).sheet,
    top: 2,
    column: 18,
    height: 6,
  });

  it('gives the same bytes when the same edits are applied again', () =>
    fc.assert(
      fc.asyncProperty(madeUpSheet, async ({ rows }) => {
        const edits = fullEdit(await freeOf(bytesOf(rows)));
        expect((await edited(bytesOf(rows), edits, edits)).bytes).toEqual(
          (await edited(bytesOf(rows), edits)).bytes,
        );
      }),
      { numRuns: 30 },
    ));

  it('gives the workbook back when everything is taken back', () =>
    fc.assert(
      fc.asyncProperty(madeUpSheet, async ({ rows }) => {
        const bytes = bytesOf(rows);
        const free = await freeOf(bytes);
        const back = (await edited(bytes, fullEdit(free), takeBack(free, null))).bytes;
        expect(comparePackages(partsOf(bytes), partsOf(back), { sameMeaning: true })).toEqual([]);
      }),
      { numRuns: 30 },
    ));
});

describe('parts that no edit concerns', () => {
  const macros = new Uint8Array(3000).map((_, index) => (index * 7919) % 251);
  const bytes = packed({
    ...workbookParts({ sheets: { [SHEET]: { rows: '' }, 'Trang khác': { rows: '<row r="1"/>' } } }),
    'xl/vbaProject.bin': macros,
    'xl/media/image1.png': macros,
    'xl/charts/chart1.xml': '<c:chart xmlns:c="x"/>',
  });
  const touched = [
    '[Content_Types].xml',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/worksheets/sheet1.xml',
  ];

  it('keep their bytes in the archive, packed as they were, at their places', async () => {
    const after = await applyEdits(
      openXlsx(bytes, FILE),
      fullEdit({ sheet: (await edited(bytes)).sheet, top: 1, column: 3, height: 4 }),
    );
    const packedBytes = (archive: Uint8Array): [string, string][] => {
      const { entries } = readZip(archive);
      return entries
        .filter(({ name }) => !touched.includes(name))
        .map(({ name, localOffset, compressedSize }) => [
          name,
          Buffer.from(
            archive.subarray(localOffset, localOffset + 30 + Buffer.byteLength(name) + compressedSize),
          ).toString('hex'),
        ]);
    };
    const before = packedBytes(bytes);
    expect(packedBytes(after).slice(0, before.length)).toEqual(before);
    expect(before.map(([name]) => name)).toContain('xl/vbaProject.bin');
  });

  it('and the whole file stay as they are when there is nothing to do', async () => {
    expect(await applyEdits(openXlsx(bytes, FILE), [])).toEqual(bytes);
    expect(
      await applyEdits(openXlsx(bytes, FILE), [
        { kind: 'set-memory', xml: null },
        { kind: 'remove-names', names: ['CT_A'] },
      ]),
    ).toEqual(bytes);
  });

  it('are written with what other parts say of them: the memory alone touches no sheet', async () => {
    const xml = `<memory xmlns="${MEMORY_NAMESPACE}"/>`;
    const after = partsOf(await applyEdits(openXlsx(bytes, FILE), [{ kind: 'set-memory', xml }]));
    const changed = [...partsOf(bytes)].filter(
      ([name, part]) => Buffer.compare(part, after.get(name) ?? new Uint8Array()) !== 0,
    );
    expect(changed.map(([name]) => name)).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']);
  });
});
