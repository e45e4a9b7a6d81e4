/**
 * Adds up what the two test runners report, so that one closing line can speak for both.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * Reads Vitest's JSON report. A file that could not be loaded holds no tests, and counts as one failure.
 *
 * @param {unknown} report
 * @returns {Counts}
 */
export function countUnitTests(report) {
  const files = /** @type {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} */ (report);
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of files.testResults) {
    const failedBefore = counts.failed;
    for (const test of file.assertionResults) {
      if (test.status === 'passed') counts.passed += 1;
      else if (test.status === 'failed') counts.failed += 1;
      else counts.skipped += 1;
    }
    if (file.status === 'failed' && counts.failed === failedBefore) counts.failed += 1;
  }
  return counts;
}

/**
 * Reads Playwright's JSON report. An error outside any test counts as one failure; so does a test that passed only
 * when it was run again.
 *
 * @param {unknown} report
 * @returns {Counts}
 */
export function countBrowserTests(report) {
  const { stats, errors } =
    /** @type {{ stats: { expected: number, skipped: number, unexpected: number, flaky: number }, errors: unknown[] }} */ (
      report
    );
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * What a runner's run amounts to: its report and its exit status must agree, and it must have run something.
 *
 * @param {number} status exit status of the runner
 * @param {Counts | undefined} counts `undefined` if it wrote no report
 * @returns {Counts}
 */
export function judgeRun(status, counts) {
  if (counts === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const ranNothing = counts.passed + counts.failed === 0;
  return counts.failed === 0 && (status !== 0 || ranNothing) ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {readonly Counts[]} runs
 * @returns {Counts}
 */
export function sum(runs) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const run of runs) {
    total.passed += run.passed;
    total.failed += run.failed;
    total.skipped += run.skipped;
  }
  return total;
}

/**
 * The last line of a test run, e.g. `12 passed, 0 failed`.
 *
 * @param {Counts} counts
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
