import type { Stage } from '../../../testing/stage.js';
import { CITATIONS } from '../../contract/order/citations.js';
import { openLedgerStage, publicAnswer } from '../testing/ledger-stage.js';
import { ORDER_TEXT } from './order-sections.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openLedgerStage();
});
afterAll(() => stage.close());

interface Section {
  readonly directives: readonly {
    readonly citation: string;
    readonly children: readonly { readonly parent: unknown }[];
  }[];
}

describe('the order', () => {
  it('says what it is called, how far that was traced, and its own words', async () => {
    const { order } = await publicAnswer<{
      order: { notice: string; facts: unknown; sections: unknown };
    }>(
      stage,
      '{ order { number signedOn text notice facts { field grade } sections { number heading directives { citation } } } }',
    );
    expect(order).toMatchObject({ number: 'EO 14409', signedOn: '2026-06-02', text: ORDER_TEXT });
    expect(order.notice).toContain('not intended to, and does not, create any right');
    expect(order.facts).toContainEqual({ field: 'number', grade: 'REPORTED' });
    expect(order.sections).toHaveLength(5);
  });

  it('has every provision in its section, with parents and children linked', async () => {
    const { order } = await publicAnswer<{ order: { sections: Section[] } }>(
      stage,
      '{ order { sections { directives { citation parent { citation } children { citation parent { citation } } } } } }',
    );
    const all = order.sections.flatMap(({ directives }) => directives);
    expect(all.map(({ citation }) => citation)).toEqual(CITATIONS);
    for (const { citation, children } of all) {
      for (const { parent } of children) expect(parent).toEqual({ citation });
    }
  });
});
