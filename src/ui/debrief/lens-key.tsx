/** What the marks of the lens map mean. */
import { type ReactNode, useState } from 'react';
import { t } from '../../i18n/index.ts';
import { Swatch } from '../panels/map-swatch.tsx';
import type { Match } from '../panels/use-match.ts';
import { IconButton } from '../parts/index.ts';

function Item({ children, text }: { readonly children: ReactNode; readonly text: string }) {
  return (
    <li>
      {children}
      <span>{text}</span>
    </li>
  );
}

/** Over the map where it has room for it, `beside` a low one, and folded below a phone's. */
export function LensKey({ match, place }: { readonly match: Match; readonly place: 'over' | 'beside' | 'below' }) {
  const [unfolded, unfold] = useState(place === 'over');
  const beside = place === 'beside';
  const open = beside || unfolded;
  const { seats, alliances } = match.level;
  return (
    <aside className="lens-key" data-open={open}>
      <h3>
        {t('debrief.lens.key')}
        {!beside && (
          <IconButton
            icon={open ? 'minus' : 'plus'}
            label={t(open ? 'debrief.lens.key-close' : 'debrief.lens.key-open')}
            onClick={() => unfold(!open)}
          />
        )}
      </h3>
      {open && (
        <ul>
          {seats.map((seat) => {
            const alliance = alliances.find((each) => each.id === seat.alliance);
            return (
              <Item key={seat.id} text={alliance === undefined ? '' : t(`alliance.${alliance.id}.name`)}>
                <Swatch kind={seat.shape === 'circle' ? 'smooth' : 'ticked'} pigment={seat.pigment} />
              </Item>
            );
          })}
          {(['way-in', 'partner'] as const).map((kind) => (
            <Item key={kind} text={t(`debrief.lens.key-${kind}`)}>
              <Swatch kind={kind} pigment={seats[0].pigment} />
            </Item>
          ))}
          <Item text={t('debrief.lens.key-forces')}>
            <Swatch kind="forces" />
          </Item>
          <Item text={t('debrief.lens.key-occupied')}>
            <Swatch kind="occupied" />
          </Item>
          <Item text={t('debrief.lens.key-alarm')}>
            <Swatch kind="alarm" />
          </Item>
          <Item text={t('debrief.lens.key-rings')}>
            <Swatch kind="rings" />
          </Item>
        </ul>
      )}
    </aside>
  );
}
