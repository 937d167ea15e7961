/** One message of a stream of server-sent events. */
export interface StreamMessage {
  readonly id: string | null;
  readonly event: string;
  readonly data: string;
}

/** Whether a response is such a stream: whatever stands between may answer in its place. */
export function isEventStream(headers: Headers): boolean {
  return headers.get('content-type')?.startsWith('text/event-stream') ?? false;
}

/** Reads server-sent events as they come, until the stream ends. */
export async function* readEventStream(
  body: ReadableStream<Uint8Array>,
  /** Told of all that comes, comments too: the other side is alive. */
  onAlive: () => void = () => undefined,
): AsyncGenerator<StreamMessage> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    onAlive();
    rest += decoder.decode(value, { stream: true });
    const blocks = rest.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const message = messageOf(block);
      if (message !== null) yield message;
    }
  }
}

/** Null for a comment, which only shows that the other side is alive. */
function messageOf(block: string): StreamMessage | null {
  let id: string | null = null;
  let event = 'message';
  const data: string[] = [];
  for (const line of block.split('\n')) {
    const [, name, value = ''] = /^([a-z]+): ?(.*)$/.exec(line) ?? [];
    if (name === 'id') id = value;
    if (name === 'event') event = value;
    if (name === 'data') data.push(value);
  }
  return data.length === 0 && event === 'message' ? null : { id, event, data: data.join('\n') };
}
