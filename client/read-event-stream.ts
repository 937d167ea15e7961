/** A message of a stream of server-sent events. */
export interface StreamedMessage {
  /** Null where the message has none. */
  readonly id: string | null;
  readonly event: string;
  readonly data: string;
}

/** The messages of a stream, as they come; its comments, which only show that it is alive, are skipped. */
export async function* readEventStream(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<StreamedMessage, void, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body) {
    const blocks = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n\r?\n/);
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const message = messageOf(block);
      if (message !== null) yield message;
    }
  }
}

function messageOf(block: string): StreamedMessage | null {
  let id: string | null = null;
  let event = 'message';
  const data: string[] = [];
  for (const line of block.split(/\r?\n/)) {
    const [, name, value = ''] = /^(\w+): ?(.*)$/s.exec(line) ?? [];
    if (name === 'id') id = value;
    if (name === 'event') event = value;
    if (name === 'data') data.push(value);
  }
  return id === null && data.length === 0 && event === 'message'
    ? null
    : { id, event, data: data.join('\n') };
}
