import { DAY_MS } from '../../subgraphs/contract/dates/day-length.js';
import type { Role } from './cast.js';
import { BEGINS_AT, DAYS } from './days.js';
import type { UnderWay } from './act.js';

/** The fewest turns, so that the longest story gets to its end, and how many stories a turn is worth. */
const FEWEST_TURNS = 30;
const STORIES_A_TURN = 100;

/** Which stories go on when: in turns, because each costs a transaction. A large exercise has one a day. */
export class Timetable {
  readonly turns: number;
  readonly #begin = new Map<number, Role[]>();
  readonly #goOn = new Map<number, UnderWay[]>();

  constructor(cast: readonly Role[]) {
    this.turns = Math.min(DAYS, Math.max(FEWEST_TURNS, Math.ceil(cast.length / STORIES_A_TURN)));
    for (const role of cast) push(this.#begin, this.#turnsIn(role.day), role);
  }

  /** When a turn is. */
  momentOf(turn: number): Date {
    return new Date(BEGINS_AT.getTime() + Math.round((turn * DAYS) / this.turns) * DAY_MS);
  }

  /** Lets a story wait for so many days, a turn at least. */
  wait(one: UnderWay, turn: number, days: number): void {
    push(this.#goOn, turn + Math.max(1, this.#turnsIn(days)), one);
  }

  /** The stories that waited for a turn. */
  thatGoOn(turn: number): readonly UnderWay[] {
    return take(this.#goOn, turn);
  }

  /** The stories that begin in a turn. */
  thatBegin(turn: number): readonly Role[] {
    return take(this.#begin, turn);
  }

  #turnsIn(days: number): number {
    return Math.ceil((days * this.turns) / DAYS);
  }
}

function push<Item>(map: Map<number, Item[]>, key: number, item: Item): void {
  const items = map.get(key) ?? [];
  items.push(item);
  map.set(key, items);
}

function take<Item>(map: Map<number, Item[]>, key: number): readonly Item[] {
  const items = map.get(key) ?? [];
  map.delete(key);
  return items;
}
