/** The graph of causes in five lanes: moves and readings of both sides, and between them what happened. */
import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { SeatId } from '../../engine/index.ts';
import { formatChange, formatTurn, t } from '../../i18n/index.ts';
import { factSentence } from '../panels/fact-sentence.ts';
import { mainChannel } from '../panels/gap-finding.ts';
import { channelName, intentName, moveName, placeName, seatName } from '../panels/names.ts';
import type { Match } from '../panels/use-match.ts';
import { ChannelSwatch, SideMark } from '../parts/index.ts';
import { shareWithInterval } from '../studies/study-figures.ts';
import { type CauseGraph, type CauseNode, kinOf, type SharesByCard } from './cause-graph.ts';
import type { Escalation } from './escalations.ts';

interface DrawingProps {
  readonly match: Match;
  readonly escalation: Escalation;
  readonly graph: CauseGraph;
  readonly shares: SharesByCard;
  readonly chosen: number | undefined;
  readonly onChoose: (card: number) => void;
}

/** Lanes from the top: own moves, the rival's readings of them, what happened, own readings, the rival's moves. */
function laneOf(node: CauseNode, me: SeatId): number {
  if (node.kind === 'fact' || node.kind === 'event') return 2;
  const mine = node.card.seat === me;
  if (node.kind === 'move') return mine ? 0 : 4;
  return mine ? 1 : 3;
}

function laneNames({ me, rival }: Match): readonly string[] {
  const moves = (seat: SeatId) => t('tracing.lane.moves', { seat: seatName(seat) });
  const read = (seat: SeatId) => t('tracing.lane.read', { seat: seatName(seat) });
  return [moves(me), read(rival), t('tracing.lane.events'), read(me), moves(rival)];
}

interface NodeProps extends DrawingProps {
  readonly node: CauseNode;
  readonly faded: boolean;
  readonly onPoint: (id: string | undefined) => void;
}

function NodeText({ node, match, escalation, shares }: Pick<NodeProps, 'node' | 'match' | 'escalation' | 'shares'>) {
  const { level, view } = match;
  if (node.kind === 'event') return <b>{escalation.short}</b>;
  if (node.kind === 'fact') return <span data-plain="">{factSentence(node.fact, level, view.cards)}</span>;
  const { card } = node;
  const share = shares.get(card.id)?.share;
  if (node.kind === 'reading') {
    const { seen, reading } = card;
    const channel = seen === undefined ? undefined : mainChannel(seen);
    return (
      <>
        {channel !== undefined && <ChannelSwatch of={channel} />}{' '}
        <span data-plain="">
          {reading === undefined ? t('tracing.reading-joint') : intentName(reading)}{' '}
          <small>{t('tracing.points', { points: formatChange(seen?.total ?? 0) })}</small>
          {channel !== undefined && <span className="visually-hidden"> {channelName(channel)}</span>}
        </span>
      </>
    );
  }
  return (
    <>
      <SideMark seat={card.seat} size={18} />{' '}
      <span data-plain="">
        {moveName(card.move)} <small>{placeName(card, match.year)}</small>
        {share !== undefined && (
          <small className="cause-share">{t('tracing.share', { share: shareWithInterval(share) })}</small>
        )}
      </span>
    </>
  );
}

function Node(props: NodeProps) {
  const { node, faded, chosen, onChoose, onPoint } = props;
  const card = node.kind === 'move' || node.kind === 'reading' ? node.card.id : undefined;
  return (
    <button
      type="button"
      className="cause"
      data-kind={node.kind}
      data-node={node.id}
      data-faded={faded}
      aria-pressed={node.kind === 'move' ? chosen === card : undefined}
      onPointerEnter={() => onPoint(node.id)}
      onPointerLeave={() => onPoint(undefined)}
      onFocus={() => onPoint(node.id)}
      onBlur={() => onPoint(undefined)}
      onClick={() => card !== undefined && onChoose(card)}
    >
      <NodeText {...props} />
    </button>
  );
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** From one box to another: across the gap between their lanes, or beside each other in the same lane. */
export function linkPath(a: Box, b: Box): string {
  const mid = (box: Box): number => (box.left + box.right) / 2;
  if (a.bottom <= b.top || b.bottom <= a.top) {
    const [y1, y2] = a.bottom <= b.top ? [a.bottom, b.top] : [a.top, b.bottom];
    const bend = (y1 + y2) / 2;
    return `M${mid(a)} ${y1}C${mid(a)} ${bend} ${mid(b)} ${bend} ${mid(b)} ${y2}`;
  }
  const [x1, x2] = a.right <= b.left ? [a.right, b.left] : [a.left, b.right];
  const y = (box: Box): number => (box.top + box.bottom) / 2;
  const bend = (x1 + x2) / 2;
  return `M${x1} ${y(a)}C${bend} ${y(a)} ${bend} ${y(b)} ${x2} ${y(b)}`;
}

/** Where each node stands, measured again whenever the drawing changes its size. */
function useBoxes(graph: CauseGraph) {
  const ref = useRef<HTMLDivElement>(null);
  const [boxes, setBoxes] = useState<ReadonlyMap<string, Box>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: another graph has other boxes
  useLayoutEffect(() => {
    const frame = ref.current;
    if (frame === null) return undefined;
    const measure = (): void => {
      const { left, top } = frame.getBoundingClientRect();
      const found = [...frame.querySelectorAll<HTMLElement>('[data-node]')].map((each) => {
        const box = each.getBoundingClientRect();
        const place = { left: box.left - left, right: box.right - left, top: box.top - top, bottom: box.bottom - top };
        return [each.dataset.node ?? '', place] as const;
      });
      setBoxes(new Map(found));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(frame);
    return () => observer.disconnect();
  }, [graph]);
  return { ref, boxes };
}

const THIN = 1.5;
const WIDE = 8;
const widthOf = (share = 0): number => THIN + WIDE * Math.min(1, Math.max(0, share));

export function CauseDrawing(props: DrawingProps) {
  const { match, graph } = props;
  const { me, level } = match;
  const id = useId();
  const [pointed, setPointed] = useState<string>();
  const { ref, boxes } = useBoxes(graph);
  const kin = pointed === undefined ? undefined : kinOf(graph, pointed);
  const turns = [...new Set(graph.nodes.map(({ turn }) => turn))].sort((a, b) => a - b);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keys
    <section className="causes-scroll" aria-label={t('tracing.drawing')} tabIndex={0}>
      <div
        ref={ref}
        className="causes"
        style={{ gridTemplateColumns: `repeat(${turns.length}, minmax(var(--cause-column, 9.5rem), 1fr))` }}
      >
        <svg className="cause-links" aria-hidden="true">
          {graph.links.map(({ from, to, by, share }) => {
            const [a, b] = [boxes.get(from), boxes.get(to)];
            if (a === undefined || b === undefined) return undefined;
            const faded = kin !== undefined && !(kin.has(from) && kin.has(to));
            const look = { 'data-by': by, 'data-faded': faded, strokeWidth: widthOf(share) };
            return <path key={`${from} ${to}`} d={linkPath(a, b)} {...look} />;
          })}
        </svg>
        {laneNames(match).map((name, lane) => (
          <section key={name} className="cause-lane" aria-labelledby={`${id}-${lane}`}>
            <h3 id={`${id}-${lane}`}>{name}</h3>
            {turns.map((turn) => (
              <div key={turn} className="cause-cell">
                {graph.nodes
                  .filter((node) => node.turn === turn && laneOf(node, me) === lane)
                  .map((node) => (
                    <Node
                      key={node.id}
                      {...props}
                      node={node}
                      faded={kin !== undefined && !kin.has(node.id)}
                      onPoint={setPointed}
                    />
                  ))}
              </div>
            ))}
          </section>
        ))}
        <div className="cause-lane cause-turns" aria-hidden="true">
          {turns.map((turn) => (
            <span key={turn} data-plain="">
              {formatTurn(level.clock, turn)}
            </span>
          ))}
        </div>
      </div>
    </section>
  );
}
