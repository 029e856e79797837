// What an immutable map keeps under a key stays when another key is set.
import { Map as IMap } from 'immutable';
import { execSync } from 'node:child_process';
export const handler = async (event: any) => {
  const options = IMap<string, any>({ level: 1 }).set('name', event.queryStringParameters.name).set('n', 4);
  // ruleid: no-command-injection
  execSync(`tool ${options.get('name')}`);
  return { statusCode: 200 };
};
