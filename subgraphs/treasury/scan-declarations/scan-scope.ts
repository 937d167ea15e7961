import { BlockList, isIP } from 'node:net';
import { z } from 'zod';
import { list, text } from '../../contract/writing/input-schemas.js';

export const SCOPE_KINDS = ['CIDR', 'DOMAIN', 'PRODUCT'] as const;

/** One part of what is scanned: addresses, a domain with everything below it, or a product. */
export interface ScanTarget {
  readonly kind: (typeof SCOPE_KINDS)[number];
  readonly value: string;
}

const DOMAIN = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,62}$/;

const targetInput = z
  .object({ kind: z.enum(SCOPE_KINDS), value: text(253) })
  .transform(({ kind, value }) => ({ kind, value: canonical(kind, value) }))
  .superRefine(({ kind, value }, context) => {
    const fault = faultOf(kind, value);
    if (fault !== null) context.addIssue({ code: 'custom', message: fault, path: ['value'] });
  });

export const scopeInput = list(targetInput).min(1, 'must name what is scanned');

function canonical(kind: ScanTarget['kind'], value: string): string {
  const small = value.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
  return kind === 'DOMAIN' ? small.replace(/^\*\./, '').replace(/\.$/, '') : small;
}

function faultOf(kind: ScanTarget['kind'], value: string): string | null {
  if (kind === 'CIDR' && blockOf(value) === null) {
    return 'must be addresses in CIDR notation, such as "192.0.2.0/24" or "2001:db8::/32"';
  }
  if (kind === 'DOMAIN' && !DOMAIN.test(value)) {
    return 'must be a domain name, such as "example.gov"; everything below it is meant too';
  }
  return null;
}

/** The parts of a scope that overlap with another scope, in the order in which they are given. */
export function overlapOf(
  scope: readonly ScanTarget[],
  other: readonly ScanTarget[],
): readonly ScanTarget[] {
  return scope.filter((target) => other.some((one) => overlaps(target, one)));
}

function overlaps(one: ScanTarget, other: ScanTarget): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'CIDR') return shareAddresses(one.value, other.value);
  if (one.value === other.value) return true;
  if (one.kind === 'PRODUCT') return false;
  return one.value.endsWith(`.${other.value}`) || other.value.endsWith(`.${one.value}`);
}

interface Block {
  readonly address: string;
  readonly prefix: number;
  readonly family: 'ipv4' | 'ipv6';
}

function blockOf(cidr: string): Block | null {
  const [, address = '', written = ''] = /^([^/]+)\/(\d{1,3})$/.exec(cidr) ?? [];
  const version = isIP(address);
  const prefix = Number(written);
  if (version === 0 || prefix > (version === 4 ? 32 : 128)) return null;
  return { address, prefix, family: version === 4 ? 'ipv4' : 'ipv6' };
}

/** Two blocks of addresses share some exactly where one lies within the other. */
function shareAddresses(one: string, other: string): boolean {
  const [a, b] = [blockOf(one), blockOf(other)];
  return a !== null && b !== null && (contains(a, b) || contains(b, a));
}

function contains({ address, prefix, family }: Block, inner: Block): boolean {
  const list = new BlockList();
  list.addSubnet(address, prefix, family);
  return list.check(inner.address, inner.family);
}
