import { useState } from 'react';

/** The order, at a glance. */
export function Order() {
  const [opened, setOpened] = useState(false);
  return (
    <main id="main">
      <h1>Executive Order 14409</h1>
      <p>
        <a href="/explorer">Explorer</a>
      </p>
      <button type="button" aria-expanded={opened} onClick={() => setOpened(!opened)}>
        What is this?
      </button>
      {opened && <p>One graph over the agencies that carry out the order.</p>}
    </main>
  );
}
