// A flag keeps what was found of each element: `valid &&= test(element)`.
import type { SQSEvent } from 'aws-lambda';
import { execSync } from 'node:child_process';

const isUnit = (unit: unknown): unit is string => typeof unit === 'string' && /^[a-z]+\.service$/.test(unit);

export const handler = async (event: SQSEvent) => {
  const units: unknown[] = event.Records.map((record) => JSON.parse(record.body).unit);
  let valid = true;
  for (const unit of units) {
    valid &&= isUnit(unit);
  }
  if (!valid) throw new Error('not a unit');
  // ok: no-command-injection
  execSync(`systemctl status ${units.join(' ')}`);

  const timers: unknown[] = JSON.parse(event.Records[0]!.body).timers;
  let odd = false;
  for (const timer of timers) {
    odd ||= !isUnit(timer);
  }
  if (odd) throw new Error('not a timer');
  // ok: no-command-injection
  execSync(`systemctl cat ${timers.join(' ')}`);
};
