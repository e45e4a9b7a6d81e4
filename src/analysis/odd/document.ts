/** A page of text as data: what the command prints as Markdown and the game shows as a page. `code` stands in backticks. */

/** One formula of the rules, as its docstring in the engine tells it. */
export interface Submodel {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly equation: string;
  readonly units: string;
  readonly source: string;
  readonly limits: string;
  /** Where it stands in the code, from `src`. */
  readonly file: string;
}

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** `labels` name the four rows, in the language of the page; `params` are shown by name. */
  | {
      readonly kind: 'submodel';
      readonly of: Submodel;
      readonly labels: readonly [equation: string, units: string, source: string, limits: string];
      readonly params: readonly string[];
    };

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

export interface Document {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly Section[];
}
