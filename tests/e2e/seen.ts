/**
 * Waits for what comes next. An expectation looks again after 100, 250, 500 and 1000 ms, which on the way past many
 * screens is most of the time; these look after 20, 50 and 100 ms first.
 */
import type { Locator } from '@playwright/test';

const PATIENCE = 15_000;

/** Until it stands on the page and can be seen. */
export const seen = (what: Locator, timeout = PATIENCE): Promise<void> => what.waitFor({ timeout });

/** Until it is no longer there to be seen. */
export const gone = (what: Locator): Promise<void> => what.waitFor({ state: 'hidden', timeout: PATIENCE });
