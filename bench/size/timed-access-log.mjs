import { AccessLog } from '../../dist/subgraphs/contract/audit/access-log.js';

/** How long all answers together waited, in milliseconds, until the access log had them on disk. */
export const timedAccessLog = { milliseconds: 0 };

const { append } = AccessLog.prototype;
AccessLog.prototype.append = async function appendTimed(record) {
  const began = performance.now();
  try {
    await append.call(this, record);
  } finally {
    timedAccessLog.milliseconds += performance.now() - began;
  }
};
