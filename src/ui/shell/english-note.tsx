/** A level that is not written in the reader's language is shown in English, says so, and marks its words as English. */
import { useEffect } from 'react';
import { language, levelSpeaks, t } from '../../i18n/index.ts';

export function EnglishNote() {
  return levelSpeaks() ? undefined : <p className="english-note">{t('shell.level-in-english')}</p>;
}

const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}]/u;
const LATIN = /\p{Script=Latin}{2}/u;
const MARK = 'data-in-english';

/** Marks the element around words in Latin letters as English, or takes the mark away when they have changed. */
function mark(node: Node): void {
  const element = node.parentElement;
  if (element === null) return;
  const words = node.nodeValue ?? '';
  const english = LATIN.test(words) && !OTHER_SCRIPT.test(words);
  if (english && !element.hasAttribute('lang')) {
    element.lang = 'en';
    element.setAttribute(MARK, '');
  } else if (!english && element.hasAttribute(MARK) && OTHER_SCRIPT.test(element.textContent ?? '')) {
    element.removeAttribute('lang');
    element.removeAttribute(MARK);
  }
}

function markAll(root: Node): void {
  if (root.nodeType === Node.TEXT_NODE) mark(root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) mark(node);
}

/** Is the language written in other letters than English, so that its letters tell one from the other? */
function hasOwnLetters(): boolean {
  return new Intl.Locale(language()).maximize().script !== 'Latn';
}

/** In a language of other letters, keeps every English text on the page marked, so that it is read out as English. */
export function useEnglishMarks(tag: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at anew in another language
  useEffect(() => {
    if (!hasOwnLetters()) return;
    const watcher = new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        if (type === 'characterData') mark(target);
        for (const node of addedNodes) markAll(node);
      }
    });
    markAll(document.body);
    watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
    return () => watcher.disconnect();
  }, [tag]);
}
