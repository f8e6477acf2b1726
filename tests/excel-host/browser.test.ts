import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import webpack from 'webpack';
import type { PageReport } from './hostPage';

const OFFICE_JS = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', wasm: 'application/wasm' };

const PAGE = '<!doctype html><meta charset="utf-8"><script src="/page.js"></script>';

let out: string;
let server: Server;
let browser: Browser;

/** Bundles the page as a task pane is bundled. */
function bundle(): Promise<void> {
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    entry: join(__dirname, 'hostPage.ts'),
    output: { path: out, filename: 'page.js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      ],
    },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else resolve();
    });
  });
}

function serve(): Promise<void> {
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    const file = path.startsWith('/office/')
      ? join(OFFICE_JS, path.slice('/office/'.length))
      : join(out, path);
    response.setHeader('Content-Type', TYPES[path.split('.').pop() ?? ''] ?? 'text/html');
    if (path === '/') response.end(PAGE);
    else if (existsSync(file)) response.end(readFileSync(file));
    else response.writeHead(404).end();
  });
  return new Promise((resolve) => server.listen(0, resolve));
}

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'excel-host-'));
  await bundle();
  await serve();
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(out, { recursive: true });
});

describe('the emulated Excel in Chromium', () => {
  it('runs the real office.js and the Excel host in a page', async () => {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    const report = await page.evaluate(() =>
      (window as unknown as { report: () => Promise<PageReport> }).report(),
    );
    expect(report).toMatchObject({ language: 'vi-VN', before: null, inserted: 0.25, after: null });
    expect(report.syncs).toBeLessThanOrEqual(5);
  }, 30_000);
});
