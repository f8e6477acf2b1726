import type { CellStyle } from '../../../grid/workbook';
import { child, childrenNamed, isTrue, listItems, parseXml, type XmlElement } from '../xml/parseXml';
import { BUILT_IN_FORMATS } from './builtInFormats';

const PLAIN: CellStyle = {
  numberFormat: 'General',
  font: 'Calibri',
  bold: false,
  italic: false,
  indent: 0,
  horizontal: 'general',
  bordered: false,
};

/** The looks the cells' `s` attributes point to, in their order; one plain look where the workbook has no styles. */
export function readStyles(xml: string | null): readonly CellStyle[] {
  if (xml === null) return [PLAIN];
  const root = parseXml(xml);
  const formats = new Map(
    childrenNamed(child(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? 'General',
    ]),
  );
  const fonts = listItems(child(root, 'fonts'));
  const borders = listItems(child(root, 'borders')).map(hasLine);
  const styles = listItems(child(root, 'cellXfs')).map((xf): CellStyle => {
    const { numFmtId = '0', fontId = '0', borderId = '0' } = xf.attributes;
    const font = fonts[Number(fontId)] ?? fonts[0];
    const alignment = child(xf, 'alignment')?.attributes ?? {};
    return {
      numberFormat: formats.get(Number(numFmtId)) ?? BUILT_IN_FORMATS[Number(numFmtId)] ?? 'General',
      font: child(font, 'name')?.attributes.val ?? PLAIN.font,
      bold: isOn(child(font, 'b')),
      italic: isOn(child(font, 'i')),
      indent: Number(alignment.indent ?? 0),
      horizontal: horizontalOf(alignment.horizontal),
      bordered: borders[Number(borderId)] ?? borders[0] ?? false,
    };
  });
  return styles.length > 0 ? styles : [PLAIN];
}

function horizontalOf(value: string | undefined): CellStyle['horizontal'] {
  if (value === 'left' || value === 'right') return value;
  return value === 'center' || value === 'centerContinuous' ? 'center' : 'general';
}

/** Whether a toggle such as `<b/>` is on: present, and not switched off by its value. */
function isOn(toggle: XmlElement | undefined): boolean {
  return toggle !== undefined && isTrue(toggle.attributes.val ?? '1');
}

const SIDES = ['left', 'right', 'top', 'bottom', 'start', 'end'];

function hasLine(border: XmlElement): boolean {
  return border.children.some(
    ({ name, attributes }) => SIDES.includes(name) && (attributes.style ?? 'none') !== 'none',
  );
}
