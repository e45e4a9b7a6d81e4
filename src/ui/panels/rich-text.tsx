/** A text by key whose slots may hold elements (a figure that opens, a mark) and whose `<strong>` parts are set strong. */
import { Fragment, type ReactNode } from 'react';
import { t } from '../../i18n/index.ts';

interface RichTextProps {
  readonly id: string;
  readonly values?: Readonly<Record<string, ReactNode>>;
}

/** Marks a slot inside the finished text; a character that no text holds. */
const MARK = '\u0001';

interface Piece {
  readonly text: string;
  readonly strong: boolean;
  /** Name of the slot, if the piece is one. */
  readonly slot?: string;
}

/** Cuts a text at its slots and its strong parts. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let strong = false;
  for (const part of text.split(/(<strong>|<\/strong>)/)) {
    if (part === '<strong>' || part === '</strong>') {
      strong = part === '<strong>';
      continue;
    }
    part.split(MARK).forEach((piece, index) => {
      if (index % 2 === 1) pieces.push({ text: '', strong, slot: piece });
      else if (piece !== '') pieces.push({ text: piece, strong });
    });
  }
  return pieces;
}

/** A stop or comma after a figure stays on the figure's line. */
const held = (text: string): string => text.replace(/^(?=[.,;:])/, '\u2060');

export function RichText({ id, values = {} }: RichTextProps) {
  const params: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    params[name] = typeof value === 'string' || typeof value === 'number' ? value : `${MARK}${name}${MARK}`;
  }
  return piecesOf(t(id, params)).map((piece, index) => {
    const content = piece.slot === undefined ? held(piece.text) : values[piece.slot];
    // biome-ignore lint/suspicious/noArrayIndexKey: a text's pieces never change their order, so the place is the key
    return piece.strong ? <strong key={index}>{content}</strong> : <Fragment key={index}>{content}</Fragment>;
  });
}
