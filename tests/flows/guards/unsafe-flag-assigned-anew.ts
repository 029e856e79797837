// A flag that only knows of the last element, or of any.
import type { SQSEvent } from 'aws-lambda';
import { execSync } from 'node:child_process';

const isUnit = (unit: unknown): unit is string => typeof unit === 'string' && /^[a-z]+\.service$/.test(unit);

export const handler = async (event: SQSEvent) => {
  const units: unknown[] = event.Records.map((record) => JSON.parse(record.body).unit);
  let valid = true;
  for (const unit of units) {
    valid = isUnit(unit);
  }
  if (!valid) throw new Error('not a unit');
  // ruleid: no-command-injection
  execSync(`systemctl status ${units.join(' ')}`);

  const timers: unknown[] = JSON.parse(event.Records[0]!.body).timers;
  let good = false;
  for (const timer of timers) {
    good ||= isUnit(timer);
  }
  if (!good) throw new Error('no timer');
  // ruleid: no-command-injection
  execSync(`systemctl cat ${timers.join(' ')}`);

  const sockets: unknown[] = JSON.parse(event.Records[0]!.body).sockets;
  let odd = true;
  for (const socket of sockets) {
    odd &&= !isUnit(socket);
  }
  if (odd) throw new Error('no socket');
  // ruleid: no-command-injection
  execSync(`systemctl show ${sockets.join(' ')}`);
};
