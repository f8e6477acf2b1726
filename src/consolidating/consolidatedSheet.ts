import type { Edit } from '../edits/edit';
import { areaAddress, quoteSheet } from '../grid/address';
import type { Consolidation } from './consolidation';
import { detailSheet } from './detailSheet';
import { missingSheet, reviewSheet, sourcesSheet } from './listSheets';
import { mainSheet } from './mainSheet';
import { areaOf, sheetEdits, type SheetDraft } from './sheetDraft';
import { supportName } from './sheetNames';

const absolute = ({ name, ...draft }: SheetDraft): string =>
  `${quoteSheet(name)}!${areaAddress(areaOf({ name, ...draft })).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;

/**
 * The edits that write a consolidation into a workbook: the consolidated table with live totals, the figures it is
 * worked out from, the workbooks, who has not reported and, if there is any, what needs a look. All sheets but the first
 * are marked by a hidden name, so that they are not read as indicator tables.
 */
export function consolidatedSheet(consolidation: Consolidation): Edit[] {
  const detail = detailSheet(consolidation);
  const review = reviewSheet(consolidation);
  const support = [
    detail.draft,
    sourcesSheet(consolidation),
    missingSheet(consolidation),
    ...(review.rows.length > 0 ? [review] : []),
  ];
  return [
    ...sheetEdits(mainSheet(consolidation, detail)),
    ...support.flatMap(sheetEdits),
    {
      kind: 'set-names',
      names: support.map((draft, index) => ({
        name: supportName(index + 1),
        refersTo: absolute(draft),
        hidden: true,
      })),
    },
  ];
}
