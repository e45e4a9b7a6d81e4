/** A fault in a level, told to its author: where it is, what is wrong, what to do. */
export interface Problem {
  /** File, relative to the level's folder. */
  readonly file: string;
  /** Place in the file, as `moves[3].signal.likelihood.revisionist`; a text key in a file of texts; empty for the whole file. */
  readonly path: string;
  readonly message: string;
  readonly remedy: string;
}

export type Path = readonly (string | number)[];

/** `['moves', 3, 'signal']` as `moves[3].signal`. */
export function pathText(path: Path): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
}

/** One line for a terminal or an error list: `file: path: message. remedy`. */
export function problemLine(problem: Problem): string {
  const place = problem.path === '' ? problem.file : `${problem.file}: ${problem.path}`;
  return `${place}: ${problem.message}. ${problem.remedy}`;
}
