// Another key of an immutable map holds a constant.
import { Map as IMap } from 'immutable';
import { execSync } from 'node:child_process';
export const handler = async (event: any) => {
  const options = IMap<string, any>({ level: 1 }).set('name', event.queryStringParameters.name).set('n', 4);
  // ok: no-command-injection
  execSync(`tool ${options.get('n')}`);
  return { statusCode: 200 };
};
