import { pairPlans } from '../../matching/pairPlans';
import { CATALOGUE } from '../../plans/catalogue';
import { comparePlans } from '../../plans/comparePlans';
import { parsePlanText } from '../../plans/parsePlanText';
import { type Call } from '../arguments';
import { comparisonDocument, comparisonTable } from '../documents/comparisonDocument';
import {
  parsedPlanDocument,
  planDocument,
  plansDocument,
  plansTable,
  targetsTable,
} from '../documents/planDocument';
import { UsageError } from '../failure';
import { forbidOverwriting } from '../files';
import { handOver } from '../output';
import { cataloguedPlan, planOf } from '../planChoice';
import { readText } from '../readText';

/** What `plan` does, by its first word, with the operands each needs. */
const ACTIONS: Readonly<
  Record<string, { operands: number; run: (call: Call, operands: readonly string[]) => void }>
> = {
  list: { operands: 0, run: list },
  show: { operands: 1, run: (call, [id = '']) => show(call, id) },
  compare: { operands: 2, run: (call, [a = '', b = '']) => compare(call, a, b) },
  parse: { operands: 1, run: (call, [path = '']) => parse(call, path) },
};

/** `plan list`, `show`, `parse`, `compare`: the catalogue, a resolution's targets, and where two plans contradict. */
export function plan(call: Call): void {
  const [word = '', ...operands] = call.operands;
  const action = ACTIONS[word];
  if (operands.length !== action?.operands) {
    throw new UsageError({
      vi: 'Cách dùng: plan list · plan show MÃ · plan parse VĂN_BẢN.txt · plan compare MÃ MÃ.',
      en: 'Usage: plan list · plan show ID · plan parse TEXT.txt · plan compare ID ID.',
    });
  }
  action.run(call, operands);
}

function list({ options, language }: Call): void {
  handOver(options.json, plansDocument(CATALOGUE), () => plansTable(CATALOGUE, language));
}

function show({ options, language }: Call, id: string): void {
  const found = cataloguedPlan(id);
  handOver(options.json, planDocument(found), () => targetsTable(found.targets, language));
}

function parse({ options, language }: Call, path: string): void {
  const { json } = options;
  if (json !== undefined && json !== '-') forbidOverwriting(json, [path]);
  const parsed = parsePlanText(readText(path));
  handOver(json, parsedPlanDocument(parsed), () => targetsTable(parsed.targets, language));
}

function compare({ options, language }: Call, idA: string, idB: string): void {
  const [a, b] = [planOf(idA), planOf(idB)];
  const comparison = comparePlans(a, b, pairPlans(a, b));
  handOver(options.json, comparisonDocument(comparison, language), () =>
    comparisonTable(comparison, language),
  );
}
