/** How many games, pairs and samples a study takes. They stand in `assets/studies.json`, each with its range and a sentence. */
import file from '../../../assets/studies.json' with { type: 'json' };

export type StudyNumber = keyof typeof file.numbers;
export type StudyChoice = keyof typeof file.choices;

export const studyNumber = (name: StudyNumber): number => file.numbers[name].value;

/** What can be chosen, few to many, and what stands chosen. */
export const studyChoice = (name: StudyChoice): { readonly values: readonly number[]; readonly usual: number } =>
  file.choices[name];
