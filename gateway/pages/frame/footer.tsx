/**
 * What every view of the order carries. It stands here rather than being asked for, so that it is there
 * also where nothing can be asked; a test compares it with the order's text.
 */
export const SECTION_5C =
  'This order is not intended to, and does not, create any right or benefit, substantive or procedural, enforceable at law or in equity by any party against the United States, its departments, agencies, or entities, its officers, employees, or agents, or any other person.';

/** The notice of section 5(c), what this is not, and other ways to the same data. */
export function Footer() {
  return (
    <footer className="bottom">
      <div className="bottom__inner">
        <section aria-labelledby="notice">
          <h2 id="notice">Section 5(c) of the order</h2>
          <blockquote>{SECTION_5C}</blockquote>
        </section>
        <section aria-labelledby="elsewhere">
          <h2 id="elsewhere">The same data elsewhere</h2>
          <ul>
            <li>
              <a href="/calendar.ics">Due dates as a calendar</a> (iCalendar)
            </li>
            <li>
              <a href="/changes.atom">The latest changes as a feed</a> (Atom)
            </li>
            <li>
              <a href="/explorer">Ask the graph yourself</a> (GraphQL)
            </li>
            <li>
              <a href="/schema.graphql">The schema</a> (text)
            </li>
          </ul>
        </section>
        <p className="bottom__last">
          This graph is not the Government’s, and its data is not a statement of any agency. Facts
          carry their source and grade; what is not known is said to be unknown.
        </p>
      </div>
    </footer>
  );
}
