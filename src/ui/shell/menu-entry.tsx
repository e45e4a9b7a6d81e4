/** A line of a menu: where it leads, and what is there. */
import { Icon, type IconName } from '../parts/index.ts';

interface EntryProps {
  readonly icon: IconName;
  readonly label: string;
  readonly note?: string;
  readonly onPress: () => void;
}

export function MenuEntry({ icon, label, note, onPress }: EntryProps) {
  return (
    <li>
      <button type="button" className="menu-entry" onClick={onPress}>
        <Icon name={icon} size={22} />
        <span>
          <span className="menu-entry-label">{label}</span>
          {note !== undefined && <span className="menu-entry-note">{note}</span>}
        </span>
      </button>
    </li>
  );
}
