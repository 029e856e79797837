// A decorator of the program makes an object of each class and keeps it under a name; its queries bind what they are given.
import type { SQSEvent } from 'aws-lambda';
import { tasks } from './tasks';
import './purge';

export const handler = async (event: SQSEvent) => {
  for (const { body } of event.Records) {
    const { task, folder } = JSON.parse(body);
    // ok: no-sql-injection
    await tasks.get(task)?.run(folder);
  }
};
