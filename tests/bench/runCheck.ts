/** Measured in a process of its own: `check INPUT --out OUTPUT --json JSON`. */
import { reportRun } from './childRun';

const started = performance.now();
const [input = '', output = '', json = ''] = process.argv.slice(2);
process.argv.splice(2, Infinity, 'check', input, '--out', output, '--json', json);
process.on('exit', () => reportRun(started));
void import('../../src/cli/main');
