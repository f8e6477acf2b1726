import type { Chart } from '../../edits/edit';
import { placesIn } from './rectangles';
import { cellsBack } from './cellsBack';
import type { SheetChange } from './change';
import { canRestore, chartBack } from './restoreChart';
import type { GoneSheet } from './goneSheet';

/**
 * What makes a removed sheet again, once it has been added empty.
 * @param successors the charts of the sheet that had taken its place
 */
export function sheetBack({ name, names, state }: GoneSheet, successors: readonly Chart[]): SheetChange {
  const sized = [...state.widths].filter(([, width]) => width !== null);
  const tall = [...state.heights].flatMap(([row, height]) =>
    height === null ? [] : [[row, height] as const],
  );
  return {
    sheet: name,
    unmerge: [],
    shrinkTables: [],
    clear: [],
    merge: state.merges,
    cells: state.scope.cells.flatMap((area) => cellsBack(placesIn(area), state)),
    growTables: [],
    widths: new Map(sized),
    heights: new Map(tall),
    formatsGone: [],
    formatsNew: state.formats.flatMap((format) =>
      format.formula === null ? [] : [{ ...format, formula: format.formula }],
    ),
    notesGone: [],
    notesNew: state.notes,
    printArea: state.printArea ?? undefined,
    page: state.page ?? undefined,
    namesNew: names,
    chartsGone: [],
    chartsRenamed: [],
    chartsNew: [],
    chartsBack: state.charts.filter(canRestore).map((chart) => chartBack(chart, successors)),
  };
}
