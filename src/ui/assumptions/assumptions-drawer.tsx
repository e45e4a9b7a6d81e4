/** Every assumption of the model: overview, lens, and parameters by theme, to read, to tilt and to share. */
import './assumptions.css';
import './param.css';
import '../charts/charts.css';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Level, ParamDef } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import type { World } from '../../store/index.ts';
import { Button, Dialog } from '../parts/index.ts';
import { Differences, worldSentence } from './differences.tsx';
import { DrawerNav } from './drawer-nav.tsx';
import { LensPresets } from './lens-presets.tsx';
import { matching, type Pane, paneOf, panesOf, paneWords } from './panes.ts';
import { paramAnchor } from './param-field.tsx';
import { ParamRow } from './param-row.tsx';
import { sourceOf } from './param-words.ts';
import { CopyLink, OpenLink } from './share-world.tsx';
import { differencesOf, valueIn, withValue } from './world.ts';
import { writeLink } from './world-link.ts';

interface DrawerProps {
  readonly level: Level;
  readonly world: World;
  /** The parameter at which it opens; else the overview. */
  readonly at?: string | undefined;
  /** Undefined where the world is only shown. */
  readonly onChange?: ((world: World) => void) | undefined;
  readonly onClose: () => void;
  /** Why it is only shown, or what becomes of a change. */
  readonly note?: string;
  /** Beside the way out. */
  readonly action?: ReactNode;
}

interface ListProps extends Pick<DrawerProps, 'level' | 'world'> {
  readonly params: readonly ParamDef[];
  readonly onChange: ((param: ParamDef, value: number) => void) | undefined;
}

function ParamList({ level, world, params, onChange }: ListProps) {
  return (
    <ul className="param-list">
      {params.map((param) => (
        <ParamRow
          key={param.name}
          param={param}
          value={valueIn(world, param)}
          source={sourceOf(level, param)}
          onChange={onChange}
        />
      ))}
    </ul>
  );
}

interface OverviewProps extends Pick<DrawerProps, 'level' | 'world' | 'onChange'> {
  readonly onShow: (pane: Pane, param?: string) => void;
}

function Overview({ level, world, onChange, onShow }: OverviewProps) {
  return (
    <>
      <Differences
        level={level}
        world={world}
        onChange={onChange}
        onShow={(difference) =>
          difference.kind === 'lens'
            ? onShow('lens')
            : onShow(paneOf(level, difference.param.name), difference.param.name)
        }
      />
      <section className="share-world">
        <h3>{t('assumptions.share')}</h3>
        <p className="text-small">{t('assumptions.share-note')}</p>
        <CopyLink label={t('assumptions.link')} link={writeLink(level, world)} />
        {onChange !== undefined && <OpenLink level={level} onOpen={onChange} />}
      </section>
    </>
  );
}

/** Shows a pane and then leads to a parameter in it. */
function usePane(level: Level, at: string | undefined) {
  const [pane, setPane] = useState<Pane>(() => paneOf(level, at));
  const [target, setTarget] = useState<string>();
  useEffect(() => {
    if (target === undefined) return;
    const element = document.getElementById(paramAnchor(target));
    element?.focus();
    element?.scrollIntoView({ block: 'center' });
    setTarget(undefined);
  }, [target]);
  const show = (next: Pane, param?: string): void => {
    setPane(next);
    setTarget(param);
  };
  return { pane, show };
}

interface HeadingProps {
  readonly pane: Pane;
  /** How many a search has found. */
  readonly found: number | undefined;
  readonly changed: number;
}

function headingOf({ pane, found, changed }: HeadingProps): string {
  if (found !== undefined) return t('assumptions.found', { count: found });
  return pane === 'overview' ? worldSentence(changed) : paneWords(pane);
}

function Heading(props: HeadingProps) {
  return (
    <h2 id="assumptions-heading" tabIndex={-1} className="drawer-heading" data-plain="">
      {headingOf(props)}
    </h2>
  );
}

export function AssumptionsDrawer({ level, world, at, onChange, onClose, note, action }: DrawerProps) {
  const { pane, show } = usePane(level, at);
  const [query, setQuery] = useState('');
  const body = useRef<HTMLDivElement>(null);
  const found = useMemo(() => matching(level.params, query), [level, query]);
  const latest = useRef(world);
  latest.current = world;
  // One function for all rows, so that a moved slider draws its own row alone.
  const changeValue = useCallback(
    (param: ParamDef, value: number) => onChange?.(withValue(latest.current, param, value)),
    [onChange],
  );
  const differences = differencesOf(level, world);
  const go = (next: Pane, param?: string): void => {
    setQuery('');
    show(next, param);
    body.current?.scrollTo(0, 0);
  };
  const params = found ?? level.params.filter(({ theme }) => theme === pane);
  return (
    <Dialog
      open
      onClose={onClose}
      size="drawer"
      title={t('assumptions.title')}
      description={note ?? t('assumptions.lead')}
      focusOn={at === undefined ? undefined : paramAnchor(at)}
    >
      <div className="drawer-middle">
        <DrawerNav
          panes={panesOf(level)}
          pane={found === undefined ? pane : undefined}
          level={level}
          differences={differences}
          query={query}
          onQuery={setQuery}
          onGo={go}
        />
        <div ref={body} className="drawer-body">
          <Heading pane={pane} found={found?.length} changed={differences.length} />
          {found === undefined && pane === 'overview' && (
            <Overview level={level} world={world} onChange={onChange} onShow={go} />
          )}
          {found === undefined && pane === 'lens' && <LensPresets level={level} world={world} onChange={onChange} />}
          {(found !== undefined || (pane !== 'overview' && pane !== 'lens')) && (
            <ParamList
              level={level}
              world={world}
              params={params}
              onChange={onChange === undefined ? undefined : changeValue}
            />
          )}
        </div>
      </div>
      <div className="drawer-foot">
        <p role="status" data-plain="">
          {worldSentence(differences.length)}
        </p>
        {action ?? (
          <Button kind="primary" data-primary="" onClick={onClose}>
            {t('assumptions.done')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
