import type { Chart } from '../../../edits/edit';
import { escapeAttribute } from '../xml/text';
import { line } from './shape';

/** The ids by which a chart's groups of series name its two axes. */
export const AXIS = { categories: 500_000_001, values: 500_000_002 } as const;

const QUIET = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';

/** The axes of a chart: categories read from left to right, or from top to bottom beside lying bars. */
export function axes({ type, numberFormat, minimum }: Chart): string {
  const lies = type === 'bar' || type === 'stacked-bar';
  const frame = (id: number, scaling: string, side: string): string =>
    `<c:axId val="${id}"/><c:scaling>${scaling}</c:scaling><c:delete val="0"/><c:axPos val="${side}"/>`;
  const direction = (value: string): string => `<c:orientation val="${value}"/>`;
  const ink = `<c:spPr>${line('#7F7F7F', 0.75)}</c:spPr>`;
  const from = minimum === undefined ? '' : `<c:min val="${minimum}"/>`;
  return (
    `<c:catAx>${frame(AXIS.categories, direction(lies ? 'maxMin' : 'minMax'), lies ? 'l' : 'b')}` +
    `<c:numFmt formatCode="General" sourceLinked="1"/>${QUIET}<c:tickLblPos val="low"/>${ink}` +
    `<c:crossAx val="${AXIS.values}"/><c:crosses val="autoZero"/>` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx>${frame(AXIS.values, direction('minMax') + from, lies ? 'b' : 'l')}` +
    `<c:majorGridlines><c:spPr>${line('#D9D9D9', 0.5)}</c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${escapeAttribute(numberFormat)}" sourceLinked="0"/>${QUIET}` +
    `<c:tickLblPos val="nextTo"/>${ink}<c:crossAx val="${AXIS.categories}"/>` +
    // Beside categories from top to bottom, the axis of values would stand above them.
    `<c:crosses val="${lies ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}
