import { done, refused, type Outcome } from '../writing/write-command.js';
import type { FactQuestion } from './fact-question.js';
import type { Ask, Heard } from './peers.js';

/** Asks several questions at once; refuses where one of them is not answered. */
export async function askEach<Fact>(
  ask: Ask,
  questions: readonly FactQuestion<Fact>[],
): Promise<Outcome<readonly Heard<Fact>[]>> {
  const outcomes = await Promise.all(questions.map((question) => ask(question)));
  const heard: Heard<Fact>[] = [];
  for (const { answer, refusal } of outcomes) {
    if (refusal !== null) return refused(refusal);
    heard.push(answer);
  }
  return done(heard);
}
