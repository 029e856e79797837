// The parts of a deferred promise are handed out, and it is awaited with others.
import { exec } from 'node:child_process';

function start() {
  const { promise, resolve } = Promise.withResolvers();
  return { promise, finish: (name) => resolve({ name }) };
}

export const handler = async (event) => {
  const jobs = event.Records.map((record) => {
    const job = start();
   setImmediate(() => job.finish(record.body.replace(/\W/g, '')));
    return job.promise;
  });
  const [first] = await Promise.all(jobs);
  // ok: no-command-injection
  exec(`/opt/bin/report ${first.name}`);
};
