/** Measured in a process of its own: `check INPUT --out OUTPUT --json JSON`. */
import { reportRun } from './childRun';

const [input = '', output = '', json = ''] = process.argv.slice(2);
process.argv.splice(2, Infinity, 'check', input, '--out', output, '--json', json);
process.on('exit', reportRun);
void import('../../src/cli/main');
