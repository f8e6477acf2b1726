import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Makes LibreOffice compute every formula anew when it opens a file, instead of trusting the values written there. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Lets LibreOffice open workbooks, recalculate them and save them in another format (`xlsx`, `pdf`, `csv:…`):
 * an independent reader of what we write. Takes and gives bytes by file name.
 */
export function convertWithLibreOffice(
  files: Readonly<Record<string, Uint8Array>>,
  format: string,
): Record<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'chitieu-'));
  try {
    const profile = join(folder, 'profile');
    const [input, output] = [join(folder, 'in'), join(folder, 'out')];
    for (const path of [join(profile, 'user'), input, output]) mkdirSync(path, { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const paths = Object.entries(files).map(([name, bytes]) => {
      const path = join(input, name);
      writeFileSync(path, bytes);
      return path;
    });
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        output,
        ...paths,
      ],
      { stdio: 'pipe', timeout: 240_000 },
    );
    return Object.fromEntries(readdirSync(output).map((name) => [name, readFileSync(join(output, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
