import { Counter, Gauge, type Registry } from 'prom-client';
import type { StreamEndReason } from './stream-end.js';

/** What is counted of live updates. */
export interface LiveMetrics {
  readonly onOpen: () => void;
  readonly onDelivered: () => void;
  readonly onEnd: (reason: StreamEndReason | 'COMPLETE') => void;
  readonly onRefused: (code: string) => void;
}

/** Counts live updates in a registry. */
export function createLiveMetrics(registry: Registry): LiveMetrics {
  const registers = [registry];
  const open = new Gauge({
    name: 'graph_live_streams',
    help: 'Streams of live updates that are open.',
    registers,
  });
  const delivered = new Counter({
    name: 'graph_live_events_delivered_total',
    help: 'Events written to subscribers.',
    registers,
  });
  const ended = new Counter({
    name: 'graph_live_streams_ended_total',
    help: 'Streams that ended, by reason; SLOW_CONSUMER are those that were dropped.',
    labelNames: ['reason'],
    registers,
  });
  const refused = new Counter({
    name: 'graph_live_streams_refused_total',
    help: 'Streams that were not opened, by code.',
    labelNames: ['code'],
    registers,
  });
  return {
    onOpen: () => open.inc(),
    onDelivered: () => delivered.inc(),
    onEnd: (reason) => {
      open.dec();
      ended.inc({ reason });
    },
    onRefused: (code) => refused.inc({ code }),
  };
}
