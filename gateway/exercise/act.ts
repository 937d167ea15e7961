import { setTimeout } from 'node:timers/promises';
import { derivedId } from '../../subgraphs/contract/exercise/derived-id.js';
import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import type { StoredRecord } from '../../subgraphs/contract/store/stored-record.js';
import type { LocalSubgraph } from '../../subgraphs/contract/subgraph.js';
import type { Role } from './cast.js';
import { Chance } from './chance.js';
import type { Scene } from './scene.js';
import type { ChangeMove, Move, Story } from './story.js';
import { subgraphOfMutation } from './subgraph-of-mutation.js';

/** A story that is under way, with the move that it makes next. */
export interface UnderWay {
  /** What tells it from every other story of every seed. */
  readonly name: string;
  readonly story: Story;
  readonly moves: number;
  readonly next: Move;
}

/** A story up to its first move; none where it has no move. */
export function begin({ name, number, tell }: Role, seed: string, scene: Scene): UnderWay | null {
  const unique = `${seed} ${name} ${number}`;
  return goOn({ name: unique, story: tell(scene, new Chance(unique), number), moves: 0 }, null);
}

/** A story up to its next move, given what its last one left; none where it is over. */
export function goOn(
  { name, story, moves }: Omit<UnderWay, 'next'>,
  left: StoredRecord | null,
): UnderWay | null {
  const { done, value } = story.next(left);
  return done === true ? null : { name, story, moves: moves + 1, next: value };
}

/** Makes a move: the record that it left; none after a pause. */
export async function act(
  { name, moves, next }: UnderWay,
  subgraphs: readonly LocalSubgraph[],
): Promise<StoredRecord | null> {
  return 'days' in next ? null : make(next, `${name} ${moves}`, subgraphs);
}

/** How often a change is tried that rests on what an agency is too busy to tell. */
const ATTEMPTS = 20;
const NEXT_ATTEMPT_MS = 500;

async function make(
  move: ChangeMove,
  name: string,
  subgraphs: readonly LocalSubgraph[],
  attempt = 1,
): Promise<StoredRecord> {
  const subgraph = find(subgraphs, subgraphOfMutation(move.mutation));
  // From the first again with each attempt, so that it makes no difference how many there were.
  let made = 0;
  const newId = () => derivedId(`${name} ${(made += 1)}`);
  const { record, refusal } = await subgraph.change({ ...move, newId });
  if (refusal === null) return record;
  if (refusal.code === 'DEPENDENCY_UNAVAILABLE' && attempt < ATTEMPTS) {
    await setTimeout(NEXT_ATTEMPT_MS);
    return make(move, name, subgraphs, attempt + 1);
  }
  // Whatever else is refused could not have happened: the story is wrong.
  const input = JSON.stringify(move.input);
  throw new Error(`${name}: ${move.mutation} ${input}: ${refusal.code}: ${refusal.message}`);
}

function find(subgraphs: readonly LocalSubgraph[], name: SubgraphName): LocalSubgraph {
  const found = subgraphs.find((subgraph) => subgraph.name === name);
  if (found === undefined) throw new RangeError(`No subgraph ${name}`);
  return found;
}
