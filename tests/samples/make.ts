/** Writes the bundled samples: `npx tsx tests/samples/make.ts`. */
import { budgetDisclosure } from './budgetDisclosure';
import { firstQuarter } from './firstQuarter';
import { sixMonths } from './sixMonths';
import { yearPlan } from './yearPlan';
import { yearSheets } from './yearSheets';

const SAMPLES = {
  'bieu-01-quy-1-2024.xlsx': firstQuarter,
  'bieu-01-6-thang-2024.xlsx': sixMonths,
  'chi-tieu-ke-hoach-2024.xlsx': yearPlan,
  'cong-khai-thu-quy-1-2024.xlsx': budgetDisclosure,
  'theo-doi-nam-2024.xlsx': yearSheets,
};

async function main(): Promise<void> {
  for (const [file, make] of Object.entries(SAMPLES)) {
    const workbook = make();
    workbook.creator = 'Phòng Tài chính - Kế hoạch';
    workbook.created = workbook.modified = new Date('2024-03-20T08:00:00Z');
    await workbook.xlsx.writeFile(`assets/samples/${file}`);
  }
}

void main();
