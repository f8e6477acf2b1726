import { insertInOrder, type Splice } from '../xml/editXml';
import type { XmlElement } from '../xml/parseXml';

/** The sequence of a worksheet's elements (CT_Worksheet); Excel refuses sheets that do not keep it. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** Puts an element into a worksheet where its sequence wants it. */
export function insertIntoSheet(frame: string, root: XmlElement, name: string, text: string): Splice {
  return insertInOrder(frame, root, name, ORDER, text);
}
