import { LOOK_PATHS } from './lookProperties';
import { valueAt, type LookValues } from './lookPaths';
import { reading, type Reading } from './reading';

const FEW_BYTES = 1_000;
const OWN_PATHS = LOOK_PATHS.filter((path) => !path.startsWith('borders'));

/** How the style Normal looks, which emptied cells get; null where Excel does not tell. */
export function readNormalLook({ context }: Excel.Worksheet): Reading<LookValues | null> {
  const { styles } = context.workbook;
  return reading(
    FEW_BYTES,
    () => styles.getItemOrNullObject('Normal').load(OWN_PATHS.join()),
    (style) => {
      if (style.isNullObject) return null;
      const values: unknown = style.toJSON();
      return LOOK_PATHS.map((path) =>
        path.startsWith('borders') ? NO_LINE[path.split('/')[2] ?? ''] : valueAt(values, path),
      );
    },
  );
}

const NO_LINE: Readonly<Record<string, string>> = { style: 'None', weight: 'Thin', color: '#000000' };
