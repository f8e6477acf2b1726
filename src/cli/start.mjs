#!/usr/bin/env node
/** Starts the program as `npm ci` built it, or from its sources, which takes longer, once these are newer. */
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BUILT = new URL('../../dist/command-line/main.js', import.meta.url);
const SOURCES = fileURLToPath(new URL('..', import.meta.url));

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;

const built = changedAt(BUILT);
const isBuilt = readdirSync(SOURCES, { recursive: true }).every((path) => changedAt(SOURCES + path) <= built);
if (isBuilt) await import(BUILT);
else {
  await import('tsx');
  await import('./main.ts');
}
