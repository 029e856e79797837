// A decorator of the program makes an object of each class and keeps it under a name; one query is made of what it is given.
import type { SQSEvent } from 'aws-lambda';
import { tasks } from './tasks';
import './purge';

export const handler = async (event: SQSEvent) => {
  for (const { body } of event.Records) {
    const { task, folder } = JSON.parse(body);
    // ruleid: no-sql-injection
    await tasks.get(task)?.run(folder);
  }
};
