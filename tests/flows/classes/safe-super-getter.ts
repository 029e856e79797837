// What the getter of the superclass gives is converted, or was written by the program
import { exec } from 'node:child_process';
import type { EventBridgeHandler } from 'aws-lambda';

interface Detail {
  name: string;
  days: number;
}

abstract class Task<P> {
  readonly #payload: P;

  constructor(payload: P) {
    this.#payload = payload;
  }

  protected get payload(): P {
    return this.#payload;
  }

  abstract get command(): string;

  run() {
    // ok: no-command-injection
    return exec(this.command);
  }
}

class Archive extends Task<Detail> {
  protected override get payload() {
    return super.payload;
  }

  get command() {
    return `tar cf /tmp/a.tar ${super.payload.name}`;
  }
}

class Clean extends Task<Detail> {
  get command() {
    return `find /tmp -mtime +${Number(super.payload.days)} -delete`;
  }
}

export const handler: EventBridgeHandler<string, Detail, void> = async ({ detail }) => {
  for (const task of [new Archive({ name: "logs", days: 1 }), new Clean(detail)]) task.run();
};
