// The group is one of a written list.
import { Client } from 'ldapts';
import type { SQSEvent } from 'aws-lambda';
const client = new Client({ url: 'ldaps://x' });
const GROUPS = ['admins', 'staff'];
export const handler = async (event: SQSEvent) => {
  for (const { body } of event.Records) {
    const { group, member } = JSON.parse(body);
    if (!GROUPS.includes(group)) throw new Error('unknown group');
    // ok: no-ldap-injection
    const { searchEntries } = await client.search(`cn=${group},dc=x`, { filter: '(objectClass=*)', attributes: ['member'] });
    console.log(searchEntries.length, member);
  }
};
