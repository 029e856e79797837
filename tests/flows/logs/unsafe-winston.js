// Winston in its three forms.
const winston = require('winston');

const logger = winston.createLogger({ transports: [new winston.transports.Console()] });

exports.handler = async (event) => {
  const { email } = event.queryStringParameters;
  // ruleid: no-log-injection
  logger.info(`mail to ${email}`);
  // ruleid: no-log-injection
  logger.log('warn', 'mail to ' + email);
  logger.log({
    level: 'error',
    // ruleid: no-log-injection
    message: `no ${email}`,
  });
  return { statusCode: 202 };
};
