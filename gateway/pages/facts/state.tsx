import type { ReactNode } from 'react';
import type { Tone, Words } from './words.js';

/** A value on one axis: a shape, a colour, and the words. Null is unknown, and says so. */
export function State<Value extends string>({
  words,
  value,
}: {
  readonly words: Words<Value>;
  readonly value: Value | null;
}) {
  const [text, tone] = value === null ? (['Unknown', 'unknown'] as const) : words[value];
  return (
    <span className={`state state--${tone}`}>
      <Glyph tone={tone} />
      {text}
    </span>
  );
}

/** One shape for each tone, so that none is told by its colour alone. */
export function Glyph({ tone }: { readonly tone: Tone }) {
  return (
    <svg className="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[tone]}
    </svg>
  );
}

const SHAPES: Readonly<Record<Tone, ReactNode>> = {
  done: (
    <>
      <circle className="fill" cx="8" cy="8" r="7" />
      <path className="cut" d="M4.5 8.2l2.4 2.4 4.6-5" />
    </>
  ),
  claimed: (
    <>
      <circle className="line" cx="8" cy="8" r="6" />
      <path className="fill" d="M8 2a6 6 0 0 1 0 12z" />
    </>
  ),
  open: (
    <>
      <circle className="line" cx="8" cy="8" r="6" />
      <circle className="fill" cx="8" cy="8" r="2.5" />
    </>
  ),
  late: (
    <>
      <path className="fill" d="M8 1l7.2 13.5H.8z" />
      <path className="cut" d="M8 6v4.2M8 12v.6" />
    </>
  ),
  silent: <path className="fill" d="M1.5 6.4h13v3.2h-13z" />,
  none: <circle className="line" cx="8" cy="8" r="6" />,
  unknown: <circle className="line dashed" cx="8" cy="8" r="6" />,
};
