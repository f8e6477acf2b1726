import '@fluentui/web-components/progress-bar.js';
import { Button } from './Button';
import { usePane, usePaneState, useWords } from './context';

/** What the pane is at while it takes longer than a moment; reading and checking can be stopped. */
export function BusyBar() {
  const pane = usePane();
  const { busy } = usePaneState();
  const { say } = useWords();
  return (
    <div role="status" class="live">
      {busy && (
        <div class="busy">
          <div class="busy-line">
            <span class="notice-words">{say(busy.with)}</span>
            {busy.with !== 'writing' && (
              <Button look="subtle" size="small" onPress={() => pane.stop()}>
                {say('stop')}
              </Button>
            )}
          </div>
          <fluent-progress-bar
            aria-label={say(busy.with)}
            {...(busy.share === null ? {} : { max: 100, value: Math.round(busy.share * 100) })}
          />
        </div>
      )}
    </div>
  );
}
