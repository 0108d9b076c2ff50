import type { ArchiveState } from '../serving/archive-state.ts';
import type { Family } from './text-format.ts';

/** How the connection to Discord stands. */
export interface GatewayState {
  readonly shards: number;
  /** How many of them are in. */
  readonly ready: number;
  /** Between a heartbeat and its answer, in milliseconds; null before the first. */
  readonly ping: number | null;
  /** Since when not all are in, in milliseconds of `performance.now()`, which no clock moves that is set; null where they are. */
  readonly downSince: number | null;
}

export function archiveFamilies({ articles, passages, faults, unread, readAt }: ArchiveState): Family[] {
  return [
    gauge('isnad_archive_articles', 'Articles that can be asked.', articles),
    gauge('isnad_archive_passages', 'Passages of these articles.', passages),
    gauge('isnad_archive_faults', 'What was left out of the archive.', faults.length),
    gauge('isnad_archive_unread_articles', 'Articles of which the statements are still being read.', unread),
    gauge('isnad_archive_read_timestamp_seconds', 'When the archive was read.', Date.parse(readAt) / 1000),
  ];
}

export function gatewayFamilies({ shards, ready, ping }: GatewayState): Family[] {
  return [
    gauge('isnad_gateway_shards', 'Connections to the gateway of Discord that there are to be.', shards),
    gauge('isnad_gateway_shards_ready', 'Those of them that are in.', ready),
    ...(ping === null
      ? []
      : [gauge('isnad_gateway_ping_seconds', 'Time between a heartbeat and its answer.', ping / 1000)]),
  ];
}

/** What Prometheus knows of every process, by the names that it has for it. */
export function processFamilies(): Family[] {
  const { user, system } = process.cpuUsage();
  const start = Date.now() / 1000 - process.uptime();
  return [
    gauge('process_resident_memory_bytes', 'Resident memory size in bytes.', process.memoryUsage.rss()),
    gauge('process_start_time_seconds', 'Start time of the process since unix epoch in seconds.', start),
    {
      name: 'process_cpu_seconds_total',
      help: 'Total user and system CPU time spent in seconds.',
      type: 'counter',
      samples: [{ value: (user + system) / 1e6 }],
    },
  ];
}

function gauge(name: string, help: string, value: number): Family {
  return { name, help, type: 'gauge', samples: [{ value }] };
}
