// A service joins a filter from parts.
import type { SQSEvent } from 'aws-lambda';
import { DirectoryService } from './directory';
const directory = new DirectoryService();
export const handler = async (event: SQSEvent) => {
  for (const record of event.Records) {
    const { email } = JSON.parse(record.body) as { email: string };
    // ruleid: no-ldap-injection
    await directory.findByEmail(email);
  }
};
