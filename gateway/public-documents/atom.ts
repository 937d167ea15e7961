/** One entry of a feed. */
export interface AtomEntry {
  /** An IRI that never changes. */
  readonly id: string;
  readonly title: string;
  readonly updated: Date;
  /** The page that shows what the entry is about. */
  readonly page: string;
  /** What the entry was made of, as JSON. */
  readonly source: string;
  readonly category: string;
  readonly author: string;
  readonly content: string;
}

/** A feed, the newest entry first. */
export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly updated: Date;
  readonly self: string;
  /** The page on which the same is to be read. */
  readonly page: string;
  /** Who speaks where an entry does not say it. */
  readonly author: string;
  readonly entries: readonly AtomEntry[];
}

/** A feed as text (RFC 4287). */
export function atomText({ id, title, updated, self, page, author, entries }: AtomFeed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    element('id', id),
    element('title', title),
    element('updated', updated.toISOString()),
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    `<author>${element('name', author)}</author>`,
    ...entries.flatMap(linesOf),
    '</feed>',
    '',
  ].join('\n');
}

function linesOf({ id, title, updated, page, source, category, author, content }: AtomEntry) {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('updated', updated.toISOString()),
    `<author>${element('name', author)}</author>`,
    `<category term="${xml(category)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    `<link rel="via" type="application/json" href="${xml(source)}"/>`,
    `<content type="text">${xml(content)}</content>`,
    '</entry>',
  ];
}

function element(name: string, value: string): string {
  return `<${name}>${xml(value)}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for XML 1.0, without the characters that it has no way to write. */
function xml(value: string): string {
  return value
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
