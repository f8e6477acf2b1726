import { areaAddress } from '../../../grid/address';
import type { ConditionalFormat } from '../../../edits/edit';
import { prefixOf, splice, without } from '../xml/editXml';
import { child, childrenNamed, parseXml, type XmlElement } from '../xml/parseXml';
import { escapeText } from '../xml/text';
import { insertIntoSheet } from './worksheetOrder';

/**
 * The frame of a sheet with conditional formats added, behind and below those of the staff: theirs win. Formats that
 * are there already are not added again.
 * @param differential gives the id of the look a format shows.
 */
export function addConditionalFormats(
  frame: string,
  formats: readonly ConditionalFormat[],
  differential: (format: ConditionalFormat) => number,
): string {
  const root = parseXml(frame);
  const prefix = prefixOf(root);
  const present = new Set(childrenNamed(root, 'conditionalFormatting').flatMap(signatures));
  let priority = Math.max(0, ...priorities(root));
  let text = '';
  for (const format of formats) {
    const sqref = areaAddress(format.area);
    const dxfId = differential(format);
    if (present.has(signature(sqref, String(dxfId), format.formula))) continue;
    priority += 1;
    text +=
      `<${prefix}conditionalFormatting sqref="${sqref}">` +
      `<${prefix}cfRule type="expression" dxfId="${dxfId}" priority="${priority}">` +
      `<${prefix}formula>${escapeText(format.formula)}</${prefix}formula>` +
      `</${prefix}cfRule></${prefix}conditionalFormatting>`;
  }
  return text === '' ? frame : splice(frame, [insertIntoSheet(frame, root, 'conditionalFormatting', text)]);
}

/** The frame of a sheet without the conditional formats whose first formula contains the marker. */
export function removeConditionalFormats(frame: string, marker: string): string {
  const blocks = childrenNamed(parseXml(frame), 'conditionalFormatting');
  const gone = blocks.flatMap((block) => {
    const rules = childrenNamed(block, 'cfRule');
    const ours = rules.filter((rule) => child(rule, 'formula')?.text.includes(marker));
    return ours.length === rules.length && ours.length > 0 ? [block] : ours;
  });
  return splice(frame, gone.map(without));
}

/** All priorities on the sheet, those of formats in extension lists included: they share one ranking. */
function priorities(element: XmlElement): number[] {
  const own = element.name === 'cfRule' ? [Number(element.attributes.priority ?? 0)] : [];
  return [...own, ...element.children.flatMap(priorities)];
}

function signatures(block: XmlElement): string[] {
  return childrenNamed(block, 'cfRule').map(({ attributes, children: [formula] }) =>
    signature(block.attributes.sqref ?? '', attributes.dxfId ?? '', formula?.text ?? ''),
  );
}

function signature(sqref: string, dxfId: string, formula: string): string {
  return [sqref, dxfId, formula].join('|');
}
