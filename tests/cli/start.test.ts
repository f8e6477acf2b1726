import { spawnSync } from 'node:child_process';
import { chitieu } from '../support/commandLine';

const SAMPLE = 'assets/samples/bieu-01-quy-1-2024.xlsx';

describe('the start of the program', () => {
  it('does what the sources say', () => {
    const { stdout, status } = spawnSync(process.execPath, ['src/cli/start.mjs', 'check', SAMPLE], {
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout).toBe(chitieu('check', SAMPLE).stdout);
  });

  it('hands on the exit status', () => {
    const { status } = spawnSync(process.execPath, ['src/cli/start.mjs', 'no-such-command']);
    expect(status).toBe(2);
  });
});
