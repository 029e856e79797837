// A class of the application's own starts a job when another ends, and settles its promise then.
import { Client } from 'pg';

type Job = { work: () => Promise<string>; resolve: (value: string) => void };

class Limiter {
  private running = 0;
  private readonly waiting: Job[] = [];
  submit(work: () => Promise<string>): Promise<string> {
    return new Promise((resolve) => {
      this.waiting.push({ work, resolve });
      this.drain();
    });
  }
  private drain() {
    while (this.running < 2 && this.waiting.length > 0) {
      const { work, resolve } = this.waiting.shift()!;
      this.running += 1;
      work()
        .then(resolve)
        .finally(() => {
          this.running -= 1;
          this.drain();
        });
    }
  }
}

const limiter = new Limiter();

export const handler = async (event: { Records: { body: string }[] }) => {
  const client = new Client();
  await client.connect();
  for (const { body } of event.Records) {
    const table = await limiter.submit(async () => JSON.parse(body).table);
    // ruleid: no-sql-injection
   await client.query(`TRUNCATE ${table}`);
  }
};
