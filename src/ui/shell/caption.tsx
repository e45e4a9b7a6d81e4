import { useEffect, useState } from 'react';
import { t } from '../../i18n/index.ts';
import { Icon } from '../parts/index.ts';
import { useGame } from '../use-game.ts';

/** How long a caption stays, milliseconds. */
const TIME = 3500;

/** The written line of the sound that was just played. */
export function Caption() {
  const caption = useGame((state) => state.caption);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (caption === undefined) return;
    setShown(true);
    const timer = setTimeout(() => setShown(false), TIME);
    return () => clearTimeout(timer);
  }, [caption]);
  if (!shown || caption === undefined) return undefined;
  return (
    <p className="caption">
      <Icon name="speaker" size={16} />
      {t(caption.key)}
    </p>
  );
}
