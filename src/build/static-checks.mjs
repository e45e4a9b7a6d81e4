/** What Biome is asked to do: format and lint, warnings counting as errors. */
export const checkArgs = ['check', '--error-on-warnings', '.'];

/**
 * The parts whose types are checked on their own, by the folder of their tsconfig.json: the browser's code knows no
 * Node, the engine knows neither Node nor the browser.
 */
export const typedParts = ['src/engine', '.', 'src/build', 'src/cli', 'src/server', 'tests'];
