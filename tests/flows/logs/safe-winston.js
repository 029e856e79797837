// Metadata of the entry.
const winston = require('winston');

const logger = winston.createLogger({ format: winston.format.json(), transports: [new winston.transports.Console()] });

exports.handler = async (event) => {
  const { email } = event.queryStringParameters;
  // ok: no-log-injection
  logger.info('mail', { email });
  // ok: no-log-injection
  logger.log('warn', 'mail', { email });
  // ok: no-log-injection
  logger.log({ level: 'error', message: 'none', email });
  return { statusCode: 202 };
};
