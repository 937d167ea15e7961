import type { AnswerError } from '../asking/answer.js';

/** Which agencies could not be asked: what is theirs is unknown here, and never zero. */
export function Unavailable({
  errors,
  whole,
}: {
  readonly errors: readonly AnswerError[];
  /** Whether nothing at all could be answered. */
  readonly whole: boolean;
}) {
  if (errors.length === 0) return null;
  const messages = [...new Set(errors.map(({ message }) => message))];
  return (
    <div className="usa-alert usa-alert--error" role="alert">
      <div className="usa-alert__body">
        <h2 className="usa-alert__heading">
          {whole ? 'This page cannot be shown now' : 'Part of this page is unavailable'}
        </h2>
        {messages.map((message) => (
          <p className="usa-alert__text" key={message}>
            {message}
          </p>
        ))}
        <p className="usa-alert__text">What is missing below is unknown, not zero.</p>
      </div>
    </div>
  );
}
