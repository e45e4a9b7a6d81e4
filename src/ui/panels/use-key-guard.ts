/** Keeps a key from changing what a list has chosen where nobody sees it, or where the key was meant for something else. */
import { type KeyboardEvent, useRef } from 'react';

const CHANGING = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End']);
const ACROSS = new Set(['ArrowLeft', 'ArrowRight']);

/** Seen, and not below a bar that lies over the page. */
function isInSight(element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  return document.elementFromPoint(x + width / 2, y + height / 2) === element;
}

/**
 * A list that has the focus but has been scrolled away comes back into sight and keeps its choice. In sight, up and down
 * choose; left and right do not, as they are the scale's. After a choice by mouse or finger, up and down open the list.
 */
export function useKeyGuard() {
  const byPointer = useRef(false);
  return {
    onPointerDown: (): void => {
      byPointer.current = true;
    },
    onBlur: (): void => {
      byPointer.current = false;
    },
    onKeyDown: (event: KeyboardEvent<HTMLSelectElement>): void => {
      const list = event.currentTarget;
      const types = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey;
      if (!(types || CHANGING.has(event.key)) || event.altKey) return;
      if (!isInSight(list)) {
        event.preventDefault();
        list.scrollIntoView({ block: 'center' });
      } else if (ACROSS.has(event.key)) event.preventDefault();
      else if (byPointer.current && list.value !== '' && CHANGING.has(event.key)) {
        event.preventDefault();
        list.showPicker();
      }
    },
  };
}
