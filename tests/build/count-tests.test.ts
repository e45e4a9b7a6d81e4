import { describe, expect, test } from 'vitest';
import { closingLine, countBrowserTests, countUnitTests, judgeRun, sum } from '../../src/build/count-tests.mjs';

describe('the counts of a Vitest report', () => {
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((each) => ({ status: each })),
  });

  test('add up over the files', () => {
    const testResults = [file('passed', 'passed', 'passed', 'skipped'), file('failed', 'passed', 'failed')];
    expect(countUnitTests({ testResults })).toEqual({ passed: 3, failed: 1, skipped: 1 });
  });

  test('take a file that could not be loaded for a failure', () => {
    expect(countUnitTests({ testResults: [file('failed')] })).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

test('the counts of a Playwright report take lucky repeats and errors outside tests for failures', () => {
  const stats = { expected: 5, skipped: 1, unexpected: 2, flaky: 1 };
  expect(countBrowserTests({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 4, skipped: 1 });
});

describe('a run is a failure', () => {
  const allPassed = { passed: 3, failed: 0, skipped: 0 };

  test('unless it says so twice: no failed test and exit status 0', () => {
    expect(judgeRun(0, allPassed)).toEqual(allPassed);
    expect(judgeRun(1, allPassed).failed).toBe(1);
  });

  test('if it left no report', () => {
    expect(judgeRun(0, undefined).failed).toBe(1);
  });

  test('if no test ran', () => {
    expect(judgeRun(0, { passed: 0, failed: 0, skipped: 4 }).failed).toBe(1);
  });
});

test('the closing line names skipped tests only if there are any', () => {
  const run = { passed: 2, failed: 0, skipped: 0 };
  expect(closingLine(sum([run, { passed: 3, failed: 1, skipped: 0 }]))).toBe('5 passed, 1 failed');
  expect(closingLine(sum([run, { passed: 0, failed: 0, skipped: 2 }]))).toBe('2 passed, 0 failed, 2 skipped');
});
