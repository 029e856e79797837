import _ from 'lodash';
import { merge, pick } from 'lodash';
import set from 'set-value';

export const handler = async (event) => {
  const body = JSON.parse(event.body);
  // ruleid: serverless-security-no-prototype-pollution
  _.merge({}, body);
  // ruleid: serverless-security-no-prototype-pollution
  merge(settings, { theme: 'dark' }, body);
  // ruleid: serverless-security-no-prototype-pollution
  _.set(settings, event.queryStringParameters.path, 1);
  // ok: serverless-security-no-prototype-pollution
  _.set(settings, 'theme', body.theme);
  // ok: serverless-security-no-prototype-pollution
  Object.assign({}, body);
  // ok: serverless-security-no-prototype-pollution
  merge({}, { theme: 'dark' });
};

const settings = {};
