// loglevel, log4js and bunyan.
import log from 'loglevel';
import log4js from 'log4js';
import bunyan from 'bunyan';

const second = log4js.getLogger('orders');
const third = bunyan.createLogger({ name: 'orders' });

export const handler = async (event) => {
  const { id } = event.pathParameters;
  // ruleid: no-log-injection
  log.warn('order', id);
  // ruleid: no-log-injection
  second.info(`order ${id}`);
  // ruleid: no-log-injection
  third.info('order %s', id);
};
