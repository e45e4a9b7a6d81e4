/** What the marks of the lens map mean. */
import { type ReactNode, useState } from 'react';
import { t } from '../../i18n/index.ts';
import type { Match } from '../panels/use-match.ts';
import { IconButton } from '../parts/index.ts';

function Swatch({
  kind,
  pigment,
}: {
  readonly kind: 'smooth' | 'ticked' | 'way-in' | 'partner' | 'occupied' | 'alarm' | 'rings' | 'forces';
  readonly pigment?: string;
}) {
  return (
    <svg className="key-swatch" data-pigment={pigment} viewBox="0 0 34 16" aria-hidden="true">
      {kind === 'smooth' && <path className="key-line" d="M1 8h32" />}
      {kind === 'ticked' && <path className="key-line" d="M1 8h32M5 3v10M10 3v10M15 3v10M20 3v10M25 3v10M30 3v10" />}
      {kind === 'way-in' && <path className="key-line key-way-in" d="M1 8h32" />}
      {kind === 'partner' && <path className="key-line key-partner" d="M1 8h32" />}
      {kind === 'occupied' && <path className="key-bars" d="M4 1v14M10 1v14M16 1v14M22 1v14M28 1v14M1 1h32v14h-32z" />}
      {kind === 'alarm' && <rect className="key-alarm" width="34" height="16" fill="url(#pattern-alarm-3)" />}
      {kind === 'forces' && (
        <g className="key-forces">
          <circle data-pigment="verdigris" cx="9" cy="6" r="5" />
          <circle data-pigment="verdigris" data-dot="" cx="9" cy="14.200" r="1" />
          <rect data-pigment="ochre" x="20" y="1" width="10" height="10" />
          <circle data-pigment="ochre" data-dot="" cx="23.400" cy="14.200" r="1" />
          <circle data-pigment="ochre" data-dot="" cx="26.600" cy="14.200" r="1" />
        </g>
      )}
      {kind === 'rings' && (
        <g className="key-rings">
          <ellipse cx="17" cy="8" rx="13" ry="7" />
          <ellipse cx="17" cy="8" rx="8" ry="4.500" />
          <ellipse cx="17" cy="8" rx="3.500" ry="2" />
        </g>
      )}
    </svg>
  );
}

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
