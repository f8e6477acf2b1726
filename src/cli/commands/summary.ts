import type { Consolidation } from '../../consolidating/consolidation';
import type { Workbook } from '../../grid/workbook';
import { applyEdits } from '../../hosts/file/applyEdits';
import type { XlsxFile } from '../../hosts/file/openXlsx';
import type { Bilingual } from '../../language/bilingual';
import { examine } from '../../pipeline/examine';
import { summarize } from '../../pipeline/summarize';
import type { Call } from '../arguments';
import { consolidateFiles } from '../consolidateFiles';
import { summaryDocument, summaryText } from '../documents/summaryDocument';
import { UsageError } from '../failure';
import { forbidOverwriting, writeOutput } from '../files';
import { NODE_PACKING } from '../nodePacking';
import { handOver, say } from '../output';
import { planOption } from '../planChoice';
import { stages } from '../stage';
import { readFile } from '../workbookFile';
import { workbooksAt } from '../workbooksAt';
import { dayOption, periodOption } from './check';

interface Input {
  readonly xlsx: XlsxFile;
  readonly workbook: Workbook;
  /** Null for one workbook by itself. */
  readonly consolidation: Consolidation | null;
}

/** One file as it is; several, or a folder, made one. */
async function open(
  { operands, flags, language }: Call,
  paths: readonly string[],
  period: ReturnType<typeof periodOption>,
  progress: (what: Bilingual) => void,
): Promise<Input> {
  const [only] = paths;
  if (only !== undefined && paths.length === 1 && operands[0] === only)
    return { ...readFile(only), consolidation: null };
  return consolidateFiles(paths, { period, skipBad: flags.includes('skip-bad'), language, progress });
}

/**
 * `summary FILE… --period P --out OUT.xlsx`: a copy with the summary sheet of a period; several files (or those of a
 * folder) are consolidated first.
 */
export async function summary(call: Call): Promise<void> {
  const { operands, options, language } = call;
  const { out, json } = options;
  if (operands.length === 0) {
    throw new UsageError({
      vi: 'Lệnh summary cần ít nhất một tệp Excel.',
      en: 'The command summary takes at least one Excel file.',
    });
  }
  if (out === undefined) {
    throw new UsageError({
      vi: 'Lệnh summary cần --out TỆP.xlsx.',
      en: 'The command summary needs --out FILE.xlsx.',
    });
  }
  const period = periodOption(options.period);
  const asOf = dayOption(options['as-of']);
  const paths = workbooksAt(operands);
  for (const output of [out, json])
    if (output !== undefined && output !== '-') forbidOverwriting(output, paths);
  const stage = stages(language);
  stage.enter({ vi: 'Đang đọc', en: 'Reading' });
  const { xlsx, workbook, consolidation } = await open(call, paths, period, stage.enter);
  stage.enter({ vi: 'Đang kiểm tra', en: 'Checking' });
  const examination = examine(workbook, {
    period: period ?? consolidation?.period,
    plan: planOption(options.plan),
    asOf,
  });
  stage.enter({ vi: 'Đang lập bảng tổng hợp', en: 'Building the summary' });
  const built = summarize(workbook, examination);
  writeOutput(out, await applyEdits(xlsx, built.edits, NODE_PACKING));
  stage.leave();
  for (const warning of xlsx.warnings) say(warning[language]);
  handOver(json, summaryDocument(examination, built, consolidation, language), () =>
    summaryText(built, language),
  );
}
