import autocannon from 'autocannon';
import { processorSeconds } from '../stage/ask.mjs';

const CONNECTIONS = 20;

/** Loads one gateway for some seconds; answers how many requests make about a second. */
export async function warmUp(load, seconds) {
  const { perSecond } = await fire(load, { duration: seconds });
  // Whole turns of all connections, and enough of them that the last one does not count for much.
  return Math.max(Math.round(perSecond / CONNECTIONS), 4) * CONNECTIONS;
}

/** Asks one gateway so many requests, and measures it meanwhile. */
export async function loadRound(load, requests) {
  const before = await processorSeconds(load.gateway);
  const figures = await fire(load, { amount: requests });
  const used = (await processorSeconds(load.gateway)) - before;
  return { ...figures, processorMs: (used * 1_000) / requests };
}

/** Every answer must be the expected one: what is fast and wrong is not measured. */
async function fire({ gateway, operation, headers = {}, expectBody }, extent) {
  const expected = wholeAnswer(expectBody);
  const result = await autocannon({
    url: `${gateway}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(operation),
    connections: CONNECTIONS,
    // A round ends with a sample, so samples are as fine as its time is to be.
    sampleInt: 10,
    verifyBody: (body) => wholeAnswer(body) === expected,
    ...extent,
  });
  const { errors, mismatches, non2xx, requests, latency, duration } = result;
  if (errors + mismatches + non2xx > 0) {
    throw new Error(`${errors} errors, ${non2xx} refusals, ${mismatches} answers of another text`);
  }
  return { perSecond: requests.total / duration, p50: latency.p50, p99: latency.p99 };
}

/** An answer without what its asker has left to spend, which is another number each time. */
function wholeAnswer(body) {
  return String(body).replace(/"remaining":\d+/, '"remaining":0');
}
