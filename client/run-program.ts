import { GraphError } from './graph-error.js';

/** Runs a program. Whatever fails is said in one line, and the program ends with 1, as cron and shells expect it. */
export async function runProgram(program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    console.error(oneLine(error));
    process.exitCode = 1;
  }
}

function oneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const quote =
    error instanceof GraphError && error.requestId !== null ? ` (request ${error.requestId})` : '';
  return `${message.replaceAll(/\s*\n\s*/g, ' ')}${quote}`;
}
