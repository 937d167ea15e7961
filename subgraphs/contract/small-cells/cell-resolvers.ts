import type { CountCellResolvers } from '../generated/resolver-types.js';

/** A cell as the graph shows it. */
export const cellResolvers: CountCellResolvers = {
  value: (cell) => ('value' in cell ? cell.value : null),
  withheld: (cell) => 'withheld' in cell,
};
