import type { Chart } from '../../../edits/edit';
import { CHART_FONT } from '../../seriesDrawing';
import type { Dialect } from '../write/dialect';
import { escapeText } from '../xml/text';
import { axes } from './axes';
import { chartGroups } from './chartGroups';
import type { ChartValues } from './chartValues';
import { line, solid } from './shape';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The source of a chart part. Cells are kept with their present values, so that the chart shows without being
 * recalculated.
 */
export function chartSpace(chart: Chart, { drawings, relationships }: Dialect, values: ChartValues): string {
  const namespaces = `xmlns:c="${drawings}chart" xmlns:a="${drawings}main" xmlns:r="${relationships}"`;
  return (
    `${DECLARATION}<c:chartSpace ${namespaces}><c:roundedCorners val="0"/><c:chart>${title(chart.title)}` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${chartGroups(chart, values)}${axes(chart)}</c:plotArea>` +
    (chart.legend ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '') +
    // Rows and columns that somebody hides stay in the picture.
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${solid('#FFFFFF')}${line('#D9D9D9', 0.75)}</c:spPr>${chartFont()}</c:chartSpace>`
  );
}

function title(text: string): string {
  const size = `sz="${CHART_FONT.titleSize * 100}" b="1"`;
  const run = `<a:r><a:rPr lang="vi-VN" ${size}/><a:t>${escapeText(text)}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr><a:defRPr ${size}/></a:pPr>${run}</a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraph}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function chartFont(): string {
  const { name, size } = CHART_FONT;
  const face = `<a:latin typeface="${name}"/><a:cs typeface="${name}"/>`;
  const font = `<a:defRPr sz="${size * 100}">${solid('#000000')}${face}</a:defRPr>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${font}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}
