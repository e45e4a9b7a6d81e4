/** A line of a description: `code`, **strong words** and addresses. */
import { Fragment } from 'react';

const PARTS = /(`[^`]+`|\*\*[^*]+\*\*|https?:\/\/[^\s,)]+)/;

export function Inline({ text }: { readonly text: string }) {
  return text.split(PARTS).map((part, index) => {
    // Parts of a text keep their places.
    const key = `${index} ${part}`;
    if (part.startsWith('`')) return <code key={key}>{part.slice(1, -1)}</code>;
    if (part.startsWith('**')) return <strong key={key}>{part.slice(2, -2)}</strong>;
    if (!part.startsWith('http')) return <Fragment key={key}>{part}</Fragment>;
    return (
      <a key={key} href={part} target="_blank" rel="noreferrer">
        {part}
      </a>
    );
  });
}
