const GROWING = ['ledgerVersions', 'searchEntries', 'ledgerKeptPlaces'];
const PART = /COLLSCAN|IXSCAN \{[^}]*\}|TEXT_MATCH|COUNT_SCAN \{[^}]*\}/g;

/**
 * How the database answered the costliest command behind a question, by keys and documents looked at;
 * and the plan of every command that read one of the ledger's growing collections in full, which may
 * be another: a collection that is read in full has no keys to look at.
 */
export async function planOf({ ledger }, ask) {
  const profile = ledger.collection('system.profile');
  await profile.drop().catch(() => false);
  await ledger.command({ profile: 2 });
  try {
    await ask();
  } finally {
    await ledger.command({ profile: 0 });
  }
  const ns = { $in: GROWING.map((name) => `${ledger.databaseName}.${name}`) };
  const commands = await profile.find({ ns, planSummary: { $exists: true } }).toArray();
  const [costliest] = commands.toSorted((one, other) => looksAt(other) - looksAt(one));
  const inFull = commands.filter(({ planSummary }) => planSummary.includes('COLLSCAN'));
  return { costliest: costliest && figuresOf(costliest), inFull: inFull.map(shownPlan) };
}

function looksAt({ keysExamined = 0, docsExamined = 0 }) {
  return keysExamined + docsExamined;
}

function figuresOf(command) {
  const { keysExamined = 0, docsExamined = 0, nreturned = 0 } = command;
  return { keys: keysExamined, docs: docsExamined, answered: nreturned, plan: shownPlan(command) };
}

function shownPlan({ planSummary, hasSortStage }) {
  const parts = [...new Set(planSummary.match(PART))]
    .join(' | ')
    .replaceAll(/state\.|: 1/g, '')
    .replaceAll('IXSCAN ', '');
  return `${hasSortStage ? 'SORT ' : ''}${parts}`;
}
