/** Asks a gateway one operation and answers status, headers and the body as text. */
export async function ask(gateway, operation, headers = {}) {
  const response = await fetch(`${gateway}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(operation),
  });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

/** The seconds of processor time that a gateway has used since it started, in all its threads. */
export async function processorSeconds(gateway) {
  const response = await fetch(`${gateway}/metrics`);
  const found = /^process_cpu_seconds_total (\S+)$/m.exec(await response.text());
  if (found === null) throw new Error('The gateway does not tell its processor time');
  return Number(found[1]);
}
