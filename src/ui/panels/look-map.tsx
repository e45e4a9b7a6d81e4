/**
 * A map that shows one look: a crisis drawn in near, or a past board through the lens. It is looked at, not played on;
 * whoever chose the board as a table has all of it in the words beside it.
 */
import './look-map.css';
import { type ReactNode, useEffect } from 'react';
import { t } from '../../i18n/index.ts';
import type { MapLook, MountedMap } from '../../store/index.ts';
import { useGame } from '../use-game.ts';
import { useLayout } from '../use-layout.ts';
import { useMountedMap } from './map-panel.tsx';

interface LookMapProps {
  readonly look: MapLook;
  /** What the map shows, for those who do not see it. */
  readonly label: string;
  /** Drawn over the map, once it stands: a divider, a key. */
  readonly over?: (map: MountedMap) => ReactNode;
}

export function LookMap(props: LookMapProps) {
  const asTable = useGame((state) => state.settings.table);
  return asTable ? undefined : <Drawn {...props} />;
}

function Drawn({ look, label, over }: LookMapProps) {
  const phone = useLayout().layout === 'phone';
  const { at, map, failed } = useMountedMap({ frame: phone ? 'none' : 'full', look });
  useEffect(() => map?.show(look), [map, look]);
  return (
    <div className="look-map">
      <div ref={at} className="look-map-stage" role="img" aria-label={label} />
      {failed && <p className="act-empty">{t('map.failed')}</p>}
      {map !== undefined && over?.(map)}
    </div>
  );
}
