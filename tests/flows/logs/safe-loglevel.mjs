// The same without line breaks.
import log from 'loglevel';
import log4js from 'log4js';
import bunyan from 'bunyan';

const second = log4js.getLogger('orders');
const third = bunyan.createLogger({ name: 'orders' });

export const handler = async (event) => {
  const { id } = event.pathParameters;
  const line = id.replace(/[\r\n]/g, '');
  // ok: no-log-injection
  log.warn('order', line);
  // ok: no-log-injection
  second.info(`order ${line}`);
  // ok: no-log-injection
  third.info({ id }, 'order');
};
