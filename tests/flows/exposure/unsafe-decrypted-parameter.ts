// Parameters that Powertools decrypts are secrets.
import { getParameter, getParametersByName } from '@aws-lambda-powertools/parameters/ssm';
import { Logger } from '@aws-lambda-powertools/logger';
const logger = new Logger();
export const handler = async () => {
  const key = await getParameter('/app/key', { decrypt: true });
  // ruleid: no-secret-exposure
  logger.info('key', { key });
  const all = await getParametersByName({ '/app/a': {}, '/app/b': {} }, { decrypt: true });
  // ruleid: no-secret-exposure
  logger.appendKeys({ a: all['/app/a'] });
  // ok: no-secret-exposure
  logger.info('loaded', { count: Object.keys(all).length });
};
