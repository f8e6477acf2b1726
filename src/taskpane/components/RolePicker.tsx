import type { ColumnRole } from '../../reading/indicatorTable';
import { ROLE_NAMES } from '../words/names';
import { useWords } from './context';
import { Picker } from './Picker';

const ROLES = Object.keys(ROLE_NAMES) as ColumnRole[];

interface RolePickerProps {
  readonly label: string;
  /** Null while nothing is chosen yet. */
  readonly role: ColumnRole | null;
  readonly onChoose: (role: ColumnRole) => void;
  readonly isLabelHidden?: boolean;
}

/** Everything a column can be. */
export function RolePicker({ label, role, onChoose, isLabelHidden }: RolePickerProps) {
  const { say, pick } = useWords();
  const options = ROLES.map((value) => ({ value, label: pick(ROLE_NAMES[value]) }));
  return (
    <Picker
      label={label}
      isLabelHidden={isLabelHidden ?? false}
      value={role ?? ''}
      options={role === null ? [{ value: '', label: say('otherRole') }, ...options] : options}
      onChoose={(chosen) => {
        const found = ROLES.find((each) => each === chosen);
        if (found) onChoose(found);
      }}
    />
  );
}
