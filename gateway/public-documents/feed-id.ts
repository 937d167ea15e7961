import { createHash } from 'node:crypto';

// Made once, at random, for feeds of this kind: the namespace of RFC 9562.
const NAMESPACE = '5b0c8f0e-6c1d-4a53-9b6e-3f2a8d7c1e94';

/**
 * The identifier of a graph's feed, made of the first event that it has: no other graph has that one, and
 * this graph has it for good, at whatever address it runs.
 */
export function feedId(firstEvent: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(firstEvent)
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const [, ...parts] = /^(.{8})(.{4})(.{4})(.{4})(.{12})/.exec(hash.toString('hex')) ?? [];
  return `urn:uuid:${parts.join('-')}`;
}
