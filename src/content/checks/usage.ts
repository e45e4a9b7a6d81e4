/** What a level declares must be used somewhere: an unused part is a slip or a forgotten move. */
import type { Rule } from './report.ts';

export const usage: Rule = (level, report) => {
  const effects = [...level.moves, ...level.events].flatMap((item) => item.effects);
  const needs = level.moves.flatMap((move) => move.needs);
  level.treaties.forEach((treaty, i) => {
    if (effects.some((effect) => effect.kind === 'treaty' && effect.treaty === treaty.id)) return;
    if (needs.some((need) => need.kind === 'treaty' && need.treaty === treaty.id)) return;
    report(
      ['treaties', i],
      `nothing acts on the treaty "${treaty.id}"`,
      'Add a move or event that does, or remove it.',
    );
  });
  level.forums.forEach((forum, i) => {
    if (effects.some((effect) => effect.kind === 'forum' && effect.forum === forum.id)) return;
    if (needs.some((need) => need.kind === 'forum' && need.forum === forum.id)) return;
    report(['forums', i], `nothing acts on the forum "${forum.id}"`, 'Add a move or event that does, or remove it.');
  });
  level.series.forEach((series, i) => {
    if (series.role === 'context') return;
    if (level.seats.some((seat) => seat.economySeries === series.id || seat.spendingSeries === series.id)) return;
    report(
      ['series', i],
      `no seat reads the series "${series.id}"`,
      'Name it in a seat, or give it the role "context".',
    );
  });
};
