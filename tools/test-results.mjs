// What came of test runs, from Jest's JSON of each (`--json --outputFile`), for `.ci/run`.
//
//   node tools/test-results.mjs again RESULTS     the files that failed, where they are few
//   node tools/test-results.mjs count RESULTS…    'N passed, N failed'; a later run of a file counts for it
//
// A test file, or a server that one of its tests started, may lose MongoDB, which under wine ends by itself or
// stands still now and then; that tells nothing of the code. What is wrong with the code fails again.
import { readFileSync } from 'node:fs';

const FEW = 3;

const [what, ...files] = process.argv.slice(2);
if (what === 'again') again(...files);
else count(files);

function again(results) {
  const failed = testFiles(results).filter(({ status }) => status === 'failed');
  if (failed.length <= FEW) process.stdout.write(failed.map(({ name }) => `${name}\n`).join(''));
}

function count(runs) {
  const byName = new Map(runs.flatMap(testFiles).map((file) => [file.name, file]));
  let passed = 0;
  let failed = byName.size === 0 ? 1 : 0;
  for (const { status, assertionResults } of byName.values()) {
    const broken = assertionResults.filter((test) => test.status === 'failed').length;
    passed += assertionResults.filter((test) => test.status === 'passed').length;
    // A file that could not run at all counts as one failure.
    failed += status === 'failed' ? Math.max(broken, 1) : broken;
  }
  // Some readers of this output understand no other form than this last line's.
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
}

/** The test files of a run; none of one that never came to its results. */
function testFiles(results) {
  try {
    return JSON.parse(readFileSync(results, 'utf8')).testResults;
  } catch {
    process.stderr.write('Jest left no results.\n');
    return [];
  }
}
