import { accessibility } from './browser/accessibility';
import { confirming } from './browser/confirming';
import { excelWay } from './browser/excelWay';
import { filePage } from './browser/filePage';
import { largeSheets } from './browser/largeSheets';
import { safety } from './browser/safety';
import { summary } from './browser/summary';
import { states } from './browser/states';
import { raiseStage, type Stage } from './support/stage';

/** The built pages in a real browser, with Microsoft's office.js. One build and one browser serve all groups. */
let stage: Stage;

beforeAll(async () => {
  stage = await raiseStage();
}, 180_000);
afterAll(() => stage.close());
jest.setTimeout(60_000);

describe('the officer’s way in Excel', () => excelWay(() => stage));
describe('confirming', () => confirming(() => stage));
describe('states', () => states(() => stage));
describe('summary', () => summary(() => stage));
describe('the file page', () => filePage(() => stage));
describe('accessibility', () => accessibility(() => stage));
describe('large sheets', () => largeSheets(() => stage));
describe('safety', () => safety(() => stage));
