/** Three questions on the rules before the first turn. A wrong answer is explained; the second try lets through. */
import { useEffect, useRef, useState } from 'react';
import { t } from '../../../i18n/index.ts';
import { Button, Icon } from '../../parts/index.ts';
import { numbersOf } from './numbered-texts.ts';

const ANSWERS = ['true', 'false'] as const;
type Answer = (typeof ANSWERS)[number];

const keyFor = (level: string): string => `spiral.check.${level}`;

/** Whether this device has done the check of a level before. */
export function wasChecked(level: string): boolean {
  try {
    return localStorage.getItem(keyFor(level)) !== null;
  } catch {
    return false;
  }
}

function keepChecked(level: string): void {
  try {
    localStorage.setItem(keyFor(level), 'done');
  } catch {
    // Then it is asked again the next time.
  }
}

interface QuestionProps {
  readonly n: number;
  readonly last: boolean;
  /** The check is over: only what the last answer came to is left. */
  readonly folded: boolean;
  readonly onDone: () => void;
}

function Question({ n, last, folded, onDone }: QuestionProps) {
  const [given, setGiven] = useState<Answer>();
  const [tries, setTries] = useState(0);
  const right = given === t(`quiz.${n}.answer`);
  const through = right || tries >= 2;
  const answer = (each: Answer): void => {
    if (through) return;
    setGiven(each);
    setTries(tries + 1);
    // The last question needs no press more: its answer ends the check.
    if (last && (each === t(`quiz.${n}.answer`) || tries >= 1)) onDone();
  };
  const verdict = useRef<HTMLParagraphElement>(null);
  const question = useRef<HTMLParagraphElement>(null);
  // What was pressed to come here is gone: the next question is read from its beginning.
  useEffect(() => {
    if (n > 1) question.current?.focus({ preventScroll: true });
  }, [n]);
  // On a low screen an explanation would open below its edge.
  useEffect(() => {
    if (tries > 0) verdict.current?.scrollIntoView({ block: 'nearest' });
  }, [tries]);
  // The answers go when the check folds; whoever stood on one goes on from its verdict.
  useEffect(() => {
    if (folded) verdict.current?.focus();
  }, [folded]);
  return (
    <div data-numbered="" data-plain="">
      {!folded && (
        <>
          <p ref={question} id={`quiz-${n}`} tabIndex={-1}>
            {t(`quiz.${n}.question`)}
          </p>
          <fieldset className="quiz-answers" aria-labelledby={`quiz-${n}`}>
            {ANSWERS.map((each, index) => (
              <Button
                key={each}
                kind={given === each ? 'primary' : 'plain'}
                icon={given === each ? 'check' : undefined}
                aria-pressed={given === each}
                data-number={index + 1}
                onClick={() => answer(each)}
              >
                {t(`quiz.${each}`)}
              </Button>
            ))}
            {through && !last && (
              <Button kind="link" iconAfter="arrow-right" autoFocus onClick={onDone}>
                {t('quiz.next')}
              </Button>
            )}
          </fieldset>
        </>
      )}
      {given !== undefined && (
        <p ref={verdict} className="text-small" role="status" tabIndex={-1}>
          <strong>{t(right ? 'quiz.right' : through ? 'quiz.not-so' : 'quiz.look-again')}</strong>{' '}
          {t(`quiz.${n}.explain`)}
        </p>
      )}
    </div>
  );
}

/** The longest word before an explanation. */
const longestVerdict = (): string =>
  ['right', 'not-so', 'look-again'].map((each) => t(`quiz.${each}`)).reduce((a, b) => (b.length > a.length ? b : a));

/** Unseen: all that a question may come to show, so that no answer moves what stands around it. */
function Room({ n }: { readonly n: number }) {
  return (
    <div className="quiz-room" aria-hidden="true">
      <p>{t(`quiz.${n}.question`)}</p>
      <p className="quiz-answers-room">
        {[...ANSWERS, 'next'].map((each) => (
          <span key={each} className="button" data-kind={each === 'next' ? 'link' : 'plain'}>
            {t(`quiz.${each}`)}
            {each === 'next' && <Icon name="arrow-right" />}
          </span>
        ))}
      </p>
      <p className="text-small">
        <strong>{longestVerdict()}</strong> {t(`quiz.${n}.explain`)}
      </p>
    </div>
  );
}

interface QuizProps {
  readonly level: string;
  readonly done: boolean;
  /** So many questions are answered. */
  readonly onAnswered: (count: number) => void;
  readonly onDone: () => void;
}

/** Numbers of the questions of the level that is shown. */
export const quizNumbers = (): readonly number[] => numbersOf('quiz', '.question');

export function Quiz({ level, done, onAnswered, onDone }: QuizProps) {
  const numbers = quizNumbers();
  const [at, setAt] = useState(0);
  const [skipped, setSkipped] = useState(false);
  const n = numbers[at];
  /** The check is over for this match; the next one asks again. */
  const skip = (): void => {
    setSkipped(true);
    onDone();
  };
  const next = (): void => {
    onAnswered(at + 1);
    if (at + 1 < numbers.length) {
      setAt(at + 1);
      return;
    }
    keepChecked(level);
    onDone();
  };
  return (
    <section className="quiz" aria-labelledby="quiz-title">
      <div className="quiz-head">
        <h2 id="quiz-title">
          {t('quiz.title')}{' '}
          <small data-plain="">
            {done ? t(skipped ? 'quiz.skipped' : 'quiz.passed') : t('quiz.count', { n: at + 1, of: numbers.length })}
          </small>
        </h2>
        <Button kind="link" className="quiz-skip" disabled={done} onClick={skip}>
          {t('quiz.skip')}
        </Button>
      </div>
      <div className="quiz-question">
        {numbers.map((each) => (
          <Room key={each} n={each} />
        ))}
        {n !== undefined && !skipped && (
          <Question key={n} n={n} last={at + 1 === numbers.length} folded={done} onDone={next} />
        )}
      </div>
    </section>
  );
}
