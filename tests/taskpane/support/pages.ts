import { createRequire } from 'node:module';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import webpack, { type Configuration } from 'webpack';

const ROOT = join(__dirname, '../../..');
/** Where the built pages stand, apart from `dist` so that tests and a release never mix. */
const OUT = join(ROOT, 'out/pages');

type Configure = (env: object, argv: { mode: string }) => Configuration;

/** Builds the pages; unlike a release they are not minified, which takes longest. */
export async function buildPages(): Promise<void> {
  const [configure] = createRequire(__filename)('../../../webpack.config.js') as [Configure];
  const configuration = configure({}, { mode: 'development' });
  const output = { ...configuration.output, path: OUT };
  await new Promise<void>((resolve, reject) => {
    webpack({ ...configuration, devtool: false, output }, (error, stats) => {
      const failure = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : null);
      if (failure) reject(failure);
      else resolve();
    });
  });
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

/** Serves the built pages on localhost; gives the address they stand at. */
export async function servePages(): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const path = join(OUT, new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!path.startsWith(OUT) || !existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    response.end(readFileSync(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, server };
}
