import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { STATUS_LABELS } from '../../assessing/statusLabels';
import { targetText } from '../examiner/targetText';
import type { IndicatorItem } from '../examiner/view';
import { withUnit } from './amountText';
import { Button } from './Button';
import { usePane, usePaneState, useWords } from './context';
import { VerdictForm, type Verdict } from './VerdictForm';

const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** How the verdict came about, and the officer's way to give another. */
export function IndicatorDetails({ item }: { readonly item: IndicatorItem }) {
  const pane = usePane();
  const { sheetName } = usePaneState();
  const { say, pick, number, percent } = useWords();
  const [isJudging, setJudging] = useState(false);
  const { name, block, override, aim, samePeriodRatio, remaining, forecast, actual, unit } = item;
  const decimals = actual?.decimals ?? 0;
  const amount = (value: number): string => withUnit(number(value, decimals), unit);
  const decide = (verdict: Verdict | null): void => {
    setJudging(false);
    if (sheetName !== null) void pane.decide({ kind: 'override', sheet: sheetName, name, block, verdict });
  };
  return (
    <div class="details">
      <p>{pick(item.explanation)}</p>
      {override && (
        <p class="details-own">
          {say('verdictOwn', { status: pick(STATUS_LABELS[override.computed]), reason: override.reason })}
        </p>
      )}
      <dl class="facts">
        {aim && (
          <>
            <dt>{say('aim', { period: uncapitalised(pick(aim.period)) })}</dt>
            <dd>{withUnit(targetText(aim.target, number), aim.unit)}</dd>
          </>
        )}
        {aim?.dueThisYear && (
          <>
            <dt>{say('dueThisYear', { year: aim.year })}</dt>
            <dd>{withUnit(number(aim.dueThisYear.value, aim.dueThisYear.decimals), aim.unit)}</dd>
          </>
        )}
        {item.earlier.map(({ source, date, unit: own, target }) => (
          <Fragment key={date + source}>
            <dt>{say('aimBefore', { source, date: date.split('-').reverse().join('/') })}</dt>
            <dd>{withUnit(targetText(target, number), own)}</dd>
          </Fragment>
        ))}
        {samePeriodRatio !== null && (
          <>
            <dt>{say('samePeriod')}</dt>
            <dd>{percent(samePeriodRatio)}</dd>
          </>
        )}
        {remaining !== null && remaining > 0 && (
          <>
            <dt>{say('remaining')}</dt>
            <dd>{amount(remaining)}</dd>
          </>
        )}
        {forecast.value !== null && (
          <>
            <dt>{say('forecast')}</dt>
            <dd>{amount(forecast.value)}</dd>
          </>
        )}
      </dl>
      {isJudging ? (
        <VerdictForm item={item} onSave={decide} onCancel={() => setJudging(false)} />
      ) : (
        <div class="row-actions">
          <Button look="subtle" size="small" onPress={() => setJudging(true)}>
            {say('verdictOther')}
          </Button>
          {override && (
            <Button look="subtle" size="small" onPress={() => decide(null)}>
              {say('verdictBack')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
