/** How the database answered the costliest command behind a question: keys and documents looked at, answers, plan. */
export async function planOf({ ledger }, ask) {
  const profile = ledger.collection('system.profile');
  await profile.drop().catch(() => false);
  await ledger.command({ profile: 2 });
  try {
    await ask();
  } finally {
    await ledger.command({ profile: 0 });
  }
  const lists = {
    ns: {
      $in: ['ledgerVersions', 'searchEntries'].map((name) => `${ledger.databaseName}.${name}`),
    },
  };
  const [costliest] = await profile.find(lists).sort({ keysExamined: -1 }).limit(1).toArray();
  if (costliest === undefined) return ['', '', '', ''];
  const {
    keysExamined = 0,
    docsExamined = 0,
    nreturned = 0,
    hasSortStage,
    planSummary,
  } = costliest;
  const indexes = [
    ...new Set(
      String(planSummary).match(/COLLSCAN|IXSCAN \{[^}]*\}|TEXT_MATCH|COUNT_SCAN \{[^}]*\}/g),
    ),
  ];
  const plan = `${hasSortStage ? 'SORT ' : ''}${indexes
    .join(' | ')
    .replaceAll(/state\.|: 1/g, '')
    .replaceAll('IXSCAN ', '')}`;
  return [String(keysExamined), String(docsExamined), String(nreturned), plan];
}
