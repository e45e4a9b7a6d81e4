/** Written by the build (src/build/level-packs.ts): the files of a level in a language, by `folder/language`. */
declare module 'virtual:level-packs' {
  export const PACKS: Readonly<Record<string, () => Promise<Readonly<Record<string, unknown>>>>>;
}
