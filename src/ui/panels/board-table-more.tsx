/** What the map shows besides states, as tables: treaties and forums, hot spots, land that is held or has broken away. */
import type { ReactNode } from 'react';
import { refs } from '../../engine/index.ts';
import { formatList, t } from '../../i18n/index.ts';
import { hotSpots } from '../../store/index.ts';
import { Num } from '../parts/index.ts';
import { agreementName, agreementsIn, areaName, areasOf, partyNames, recordText, sourceText } from './board-facts.ts';
import { seatName, stateName, theatreName } from './names.ts';
import type { Match } from './use-match.ts';

interface Row {
  readonly id: string;
  readonly cells: readonly ReactNode[];
}

interface FactsTableProps {
  readonly id: string;
  readonly note?: string;
  /** Heads of the columns; the first names the row. */
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
}

function FactsTable({ id, note, heads, rows }: FactsTableProps) {
  if (rows.length === 0) return undefined;
  return (
    <div>
      <div className="board-theatre">
        <h3 id={`table-${id}`}>{t(`table.${id}`)}</h3>
      </div>
      {note !== undefined && <p className="text-small">{note}</p>}
      <div className="board-scroll">
        <table className="board-states" aria-labelledby={`table-${id}`}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id: row, cells: [name, ...cells] }) => (
              <tr key={row}>
                <th scope="row">{name}</th>
                {cells.map((cell, i) => (
                  <td key={heads[i + 1]} data-label={heads[i + 1]}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Works are named as they are published, in English; their days and years are no figures of the model. */
function SourceCell({ words }: { readonly words: string | undefined }) {
  return words === undefined ? (
    t('common.not-known')
  ) : (
    <span lang="en" data-plain="">
      {words}
    </span>
  );
}

function Agreements({ match }: { readonly match: Match }) {
  const rows = agreementsIn(match).map((each) => {
    const names = partyNames(each, match.year);
    const unknown = each.source === undefined && each.standing !== 'absent' ? t('common.not-known') : t('common.none');
    return {
      id: each.id,
      cells: [
        agreementName(each),
        t(`agreement.${each.standing}`),
        names.length === 0 ? unknown : formatList(names),
        each.standing === 'absent' ? t('common.none') : <SourceCell key="source" words={each.source} />,
      ],
    };
  });
  const heads = [t('table.agreement'), t('table.standing'), t('table.parties'), t('table.source')];
  return <FactsTable id="agreements" heads={heads} rows={rows} />;
}

function HotSpots({ match }: { readonly match: Match }) {
  const rows = hotSpots(match.level, match.view).map(({ theatre, rung, over, fighting }) => ({
    id: theatre,
    cells: [
      theatreName(theatre),
      <span key="rung">
        <Num value={rung} of={refs.rung(theatre)} label={t('ladder.title')} /> {t(`rung.${rung}.short`)}
      </span>,
      over === undefined ? t('common.none') : stateName(over, match.year),
      t(fighting ? 'table.fighting-yes' : 'table.fighting-no'),
    ],
  }));
  const heads = [t('table.filter'), t('ladder.title'), t('table.last-crisis'), t('table.fighting')];
  return <FactsTable id="hot-spots" heads={heads} rows={rows} />;
}

function Areas({ match }: { readonly match: Match }) {
  const rows = areasOf(match).map((area) => ({
    id: area.id,
    cells: [
      areaName(area, match.year),
      stateName(area.partOf, match.year),
      area.by === undefined ? t('area.apart') : t('area.held-by', { seat: seatName(area.by) }),
      <span key="record" data-plain="">
        {recordText(area, match)}
      </span>,
      <SourceCell key="source" words={sourceText(area, match)} />,
    ],
  }));
  const heads = [
    t('table.area'),
    t('table.in-law'),
    t('table.in-this-match'),
    t('table.real-record'),
    t('table.source'),
  ];
  return <FactsTable id="areas" note={t('area.approximate')} heads={heads} rows={rows} />;
}

export function BoardTableMore({ match }: { readonly match: Match }) {
  return (
    <>
      <Areas match={match} />
      <HotSpots match={match} />
      <Agreements match={match} />
    </>
  );
}
