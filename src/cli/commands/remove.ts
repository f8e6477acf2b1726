import { applyEdits } from '../../hosts/file/applyEdits';
import { removeAll } from '../../pipeline/removeAll';
import { onlyOperand, type Call } from '../arguments';
import { UsageError } from '../failure';
import { forbidOverwriting, writeOutput } from '../files';
import { NODE_PACKING } from '../nodePacking';
import { say } from '../output';
import { readFile } from '../workbookFile';

/** `remove FILE --out OUT.xlsx`: takes out everything `check` and `summary` inserted. */
export async function remove(call: Call): Promise<void> {
  const path = onlyOperand(call);
  const { out } = call.options;
  if (out === undefined) {
    throw new UsageError({
      vi: 'Lệnh remove cần --out TỆP.xlsx.',
      en: 'The command remove needs --out FILE.xlsx.',
    });
  }
  forbidOverwriting(out, [path]);
  const input = readFile(path);
  const edits = removeAll(input.workbook);
  writeOutput(out, edits.length === 0 ? input.bytes : await applyEdits(input.xlsx, edits, NODE_PACKING));
  if (edits.length === 0) {
    say(
      call.language === 'vi'
        ? `Tệp ${input.workbook.file} không có gì do Theo dõi chỉ tiêu chèn; bản sao giữ nguyên.`
        : `The file ${input.workbook.file} holds nothing that was inserted; the copy is unchanged.`,
    );
  }
}
