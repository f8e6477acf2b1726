import { FIRST_QUARTER, sampleWith, sampleWorkbook } from '../support/samples';
import type { Stage } from '../support/stage';
import { reader } from './excelWay';

const MARKUP = '<img src=x onerror="document.title=\'đã chạy\'"><b>Thu nội địa</b>';

export function safety(stage: () => Stage): void {
  test('what stands in a sheet is shown as text, whatever it is', async () => {
    const workbook = sampleWith(FIRST_QUARTER, { B12: MARKUP });
    const { page } = await stage().openPane(workbook);
    const { ready } = reader(page, 'vi');
    await ready();
    await page.locator('.indicator-name', { hasText: '<b>Thu nội địa</b>' }).waitFor();
    expect(await page.locator('.app img, .app b:not(.legend-item b)').count()).toBe(0);
    expect(await page.title()).toBe('Theo dõi chỉ tiêu');
  });

  test('the pane may load from itself and Office.js only', async () => {
    const { page } = await stage().openPane(sampleWorkbook(FIRST_QUARTER));
    const policy = await page.locator('meta[http-equiv]').getAttribute('content');
    const directives = new Map(
      policy?.split('; ').map((directive) => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources];
      }),
    );
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual([
      "'self'",
      'https://appsforoffice.microsoft.com',
      expect.stringMatching(/^'sha256-/),
    ]);
    expect(policy).not.toMatch(/unsafe|\*/);
  });

  test('the file page may talk to nobody', async () => {
    const page = await stage().openFilePage();
    const policy = await page.locator('meta[http-equiv]').getAttribute('content');
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:/);
  });

  test('no page met an error, nor the bounds of its policy', () => {
    expect(stage().troubles).toEqual([]);
  });
}
