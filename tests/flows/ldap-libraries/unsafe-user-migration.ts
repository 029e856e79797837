// A user name is part of a name.
import { Client, EqualityFilter } from 'ldapts';
import type { CognitoUserMigrationEvent } from './types';
const client = new Client({ url: 'ldaps://x' });
export const handler = async (event: { userName: string; request: { password: string } }) => {
  // ruleid: no-ldap-injection
  await client.bind('CN=' + event.userName + ',OU=Staff,DC=x', event.request.password);
  // ok: no-ldap-injection
  const { searchEntries } = await client.search('OU=Staff,DC=x', { filter: new EqualityFilter({ attribute: 'cn', value: event.userName }) });
  return searchEntries;
};
