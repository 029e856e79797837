// The command object keeps the request and binds it.
import type { SQSEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

interface Command {
  execute(): Promise<unknown>;
}

class CloseAccount implements Command {
  constructor(private readonly request: { account: string; reason: string }) {}
  execute() {
    // ok: no-sql-injection
    return pool.query('UPDATE accounts SET closed_for = $2 WHERE no = $1', [this.request.account, this.request.reason]);
  }
}

class CommandBus {
  private readonly queue: Command[] = [];
  add(command: Command) {
    this.queue.push(command);
  }
  async flush() {
    for (const command of this.queue.splice(0)) await command.execute();
  }
}

export const handler = async (event: SQSEvent) => {
  const bus = new CommandBus();
  for (const record of event.Records) bus.add(new CloseAccount(JSON.parse(record.body)));
  await bus.flush();
};
