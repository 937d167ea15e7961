import { ask } from '../stage/ask.mjs';
import { onStage } from '../stage/stage.mjs';
import { compareVariants } from './compare-variants.mjs';
import { STATUS_OF_EIGHT, CREATE_MARKED_TASK } from './operations.mjs';
import { proveVariants } from './prove-variants.mjs';

const WITHOUT_CHECKS = new URL('without-checks/register.mjs', import.meta.url);

/** What the checks cost: the eight-agency status query, with all of them and with none. */
export async function measure() {
  await onStage(async (stage) => {
    const gateways = {
      withChecks: await stage.startGateway(),
      without: await stage.startGateway(['--import', WITHOUT_CHECKS.href]),
    };
    await proveVariants(gateways);
    const officer = ['--role', 'officer', '--agency', 'CISA', '--clearance', 'CUI'];
    const headers = { authorization: `Bearer ${await stage.token(...officer)}` };

    await compareVariants('the public', gateways, { operation: STATUS_OF_EIGHT });
    const signedIn = { operation: STATUS_OF_EIGHT, headers };
    await compareVariants('an officer, cleared for CUI', gateways, signedIn);
    // From here on the officer's answer holds CUI, so every one of them goes into the access log first.
    for (const gateway of Object.values(gateways)) {
      const { body } = await ask(gateway, CREATE_MARKED_TASK, headers);
      if (JSON.parse(body).data?.createCISATask?.task == null) throw new Error(body);
    }
    await compareVariants('the same, reading CUI', gateways, signedIn);
  });
}
